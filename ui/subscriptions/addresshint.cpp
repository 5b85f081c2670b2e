// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/subscriptions/addresshint.h"

namespace hookdesk::ui {

using subscription::AddressProblem;

AddressHint AddressHint::of(const QString &address, const platform::PlatformProfile &profile)
{
    const AddressProblem problem = subscription::checkAddress(address);
    const bool refused = subscription::isRefusedByPlatform(problem, profile);
    AddressHint hint;
    hint.level = refused ? Level::Warning : Level::Note;
    switch (problem) {
    case AddressProblem::None:
        hint.level = Level::Ok;
        hint.text = tr("A public https address.");
        break;
    case AddressProblem::Empty:
        hint.level = Level::Note;
        hint.text = tr("Where the platform sends the events.");
        break;
    case AddressProblem::NotAUrl:
        hint.level = Level::Warning;
        hint.text = tr("This is no web address yet. Example: https://hooks.demo.example/orders");
        break;
    case AddressProblem::NotHttp:
        hint.level = Level::Warning;
        hint.text = tr("The address must start with https:// or http://.");
        break;
    case AddressProblem::PlainHttp:
        hint.level = Level::Warning;
        hint.text = tr("Plain http: anyone on the way can read the events. Prefer https.");
        break;
    case AddressProblem::Loopback:
        hint.text = refused
            ? tr("This address is on this computer; the platform cannot reach it and refuses it.")
            : tr("On this computer: a demo shop reaches it.");
        break;
    case AddressProblem::Private:
        hint.level = Level::Warning;
        hint.text = tr("This address is in a private network; the platform cannot reach it.");
        break;
    case AddressProblem::PlatformDomain:
        hint.text = tr("This is the platform's own domain; it refuses to deliver to itself.");
        break;
    case AddressProblem::ExampleDomain:
        hint.text = tr("This domain is only an example; nobody receives there.");
        break;
    }
    return hint;
}

} // namespace hookdesk::ui
