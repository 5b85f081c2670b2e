// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/signaturepanel.h"

#include "core/base/async.h"
#include "core/platform/signature.h"
#include "ui/events/headersview.h"
#include "ui/events/themedlabel.h"
#include "ui/support/formatting.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/controls.h"

#include <QEvent>
#include <QPainter>
#include <QTextDocument>
#include <QVBoxLayout>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;
using store::EventSignature;

namespace {

void removeAll(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        else if (item->layout() != nullptr)
            removeAll(item->layout());
        delete item;
    }
}

QLabel *pixmapLabel(Theme &theme, const QString &icon, Token token)
{
    auto *label = new QLabel;
    label->setPixmap(theme.pixmap(icon, token, 16, label->devicePixelRatioF()));
    label->setFixedSize(20, 20);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

/// Which of the shops' keys verifies now; signing keys change, and several shops share one receiver.
struct Candidate
{
    QString shopId;
    QString domain;
    QList<Secret> secrets;
};

} // namespace

DifferenceView::DifferenceView(Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

qsizetype DifferenceView::firstDifference(const QString &a, const QString &b)
{
    const qsizetype shared = std::min(a.size(), b.size());
    for (qsizetype at = 0; at < shared; ++at) {
        if (a.at(at) != b.at(at))
            return at;
    }
    return a.size() == b.size() ? -1 : shared;
}

void DifferenceView::setTexts(const QString &received, const QString &computed)
{
    m_received = received;
    m_computed = computed;
    //: read aloud: %1 and %2 are signature values
    setAccessibleName(tr("Received %1, computed %2").arg(received, computed));
    setToolTip(Qt::convertFromPlainText(received + u'\n' + computed));
    update();
}

QSize DifferenceView::sizeHint() const
{
    return {320, 62};
}

void DifferenceView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(Token::Border));
    painter.setBrush(m_theme.color(Token::Sunken));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QString names[] = {tr("Received"), tr("Computed")};
    painter.setFont(m_theme.font(FontRole::Small));
    const int left = 24
        + std::max(painter.fontMetrics().horizontalAdvance(names[0]),
            painter.fontMetrics().horizontalAdvance(names[1]));
    const QFont mono = m_theme.font(FontRole::Mono);
    const int letter = QFontMetrics(mono).horizontalAdvance(u'0');
    const qsizetype room = std::max(12, (width() - left - 12) / std::max(1, letter));
    const qsizetype from = firstDifference(m_received, m_computed);
    for (int line = 0; line < 2; ++line) {
        const QString &whole = line == 0 ? m_received : m_computed;
        const QRect row(12, 6 + line * 25, width() - 24, 25);
        painter.setFont(m_theme.font(FontRole::Small));
        painter.setPen(m_theme.color(Token::Text2));
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignLeft, names[line]);
        painter.setFont(mono);
        // The difference has to be inside the shown part: what is before it is shortened first.
        const qsizetype skip = from > room - 8 ? from - 4 : 0;
        QString shown = skip > 0 ? u"…"_s + whole.mid(skip) : whole;
        const qsizetype mark = from < 0 ? -1 : from - skip + (skip > 0 ? 1 : 0);
        if (shown.size() > room)
            shown = shown.left(room - 9) + u"…"_s + shown.right(8);
        if (whole.isEmpty()) {
            painter.setPen(m_theme.color(Token::Text3));
            painter.drawText(
                row.adjusted(left - 12, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, tr("nothing"));
            continue;
        }
        if (mark >= 0 && mark < shown.size()) {
            const qsizetype length = std::min<qsizetype>(4, shown.size() - mark);
            const QRect part(left + static_cast<int>(mark) * letter, row.top() + 3,
                static_cast<int>(length) * letter, row.height() - 6);
            painter.fillRect(part, m_theme.color(Token::ErrBg));
            painter.fillRect(
                QRect(part.left(), part.bottom(), part.width(), 2), m_theme.color(Token::ErrFill));
        }
        for (qsizetype at = 0; at < shown.size(); ++at) {
            const bool differs = mark >= 0 && at >= mark && at < mark + 4;
            painter.setPen(m_theme.color(differs ? Token::Err : Token::Text));
            painter.drawText(QRect(left + static_cast<int>(at) * letter, row.top(), letter + 2, row.height()),
                Qt::AlignVCenter | Qt::AlignLeft, QString(shown.at(at)));
        }
    }
}

SignaturePanel::SignaturePanel(
    Theme &theme, const ShopRegistry &shops, const CredentialStore &credentials, QWidget *parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_shops(shops)
    , m_credentials(credentials)
    , m_banner(new Banner(theme))
    , m_steps(new QGridLayout)
    , m_difference(new DifferenceView(theme))
    , m_causesTitle(new ThemedLabel(theme, FontRole::Strong, Token::Text))
    , m_causes(new QVBoxLayout)
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(18, 10, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(m_banner);
    m_steps->setHorizontalSpacing(8);
    m_steps->setVerticalSpacing(6);
    m_steps->setColumnStretch(2, 1);
    layout->addLayout(m_steps);
    auto *indent = new QHBoxLayout;
    indent->setContentsMargins(28, 0, 0, 0);
    indent->addWidget(m_difference);
    layout->addLayout(indent);
    layout->addSpacing(4);
    layout->addWidget(m_causesTitle);
    m_causes->setSpacing(8);
    layout->addLayout(m_causes);
    layout->addStretch(1);
    setBackground(content, theme, Token::Base);
    setBackground(viewport(), theme, Token::Base);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_banner, &Banner::buttonClicked, this, &SignaturePanel::openAppsWanted);
    connect(&theme, &Theme::changed, this, &SignaturePanel::render);
}

void SignaturePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        render();
    QScrollArea::changeEvent(event);
}

void SignaturePanel::clear()
{
    ++m_generation;
    m_shown = false;
    m_event = {};
}

void SignaturePanel::setEvent(const store::EventDetail &event, const platform::PlatformProfile *profile)
{
    ++m_generation;
    m_event = event;
    m_profile = profile;
    m_matchesNow = -1;
    m_otherShop.clear();
    m_shown = true;
    render();
    const auto signature = event.row.signature;
    if (profile != nullptr
        && (signature == EventSignature::Mismatch || signature == EventSignature::NoSecret))
        checkKeys();
}

QString SignaturePanel::keyName() const
{
    if (m_profile == nullptr)
        return {};
    const bool client = m_profile->signature.key == platform::SignatureSpec::Key::ClientSecret;
    const auto app = m_shops.activeApp(ShopId(m_event.row.shopId));
    QString masked = !app ? QString() : client ? app->secretMasked : app->webhookKeyMasked;
    if (masked.size() > 8)
        masked = u"••••"_s + masked.right(4);
    if (masked.isEmpty())
        return client ? tr("client secret") : tr("webhook key");
    //: %1 a key with most of it masked
    return client ? tr("client secret %1").arg(masked) : tr("webhook key %1").arg(masked);
}

void SignaturePanel::render()
{
    if (!m_shown)
        return;
    renderVerdict();
    renderSteps();
    const auto signature = m_event.row.signature;
    const bool values = !m_event.receivedSignature.isEmpty() || !m_event.computedSignature.isEmpty();
    m_difference->setVisible(values);
    m_difference->setTexts(displaySafe(QString::fromLatin1(m_event.receivedSignature), 200),
        QString::fromLatin1(m_event.computedSignature));
    renderCauses(signature == EventSignature::Verified ? QList<Cause>() : knownCauses());
}

void SignaturePanel::renderVerdict()
{
    m_banner->setButtons({});
    switch (m_event.row.signature) {
    case EventSignature::Verified:
        m_banner->showMessage(Banner::Kind::Ok, tr("The signature matches."),
            tr("The body arrived as the shop sent it, signed with the key stored here."));
        break;
    case EventSignature::Mismatch:
        m_banner->showMessage(Banner::Kind::Error, tr("Signature mismatch. This event was rejected."),
            tr("The computed value differs from the header: another key signed it, or the body was changed "
               "on the way."));
        break;
    case EventSignature::Missing:
        m_banner->showMessage(Banner::Kind::Warning, tr("No signature. This event was rejected."),
            tr("The request had no signature header, so nothing proves that it came from the shop."));
        break;
    case EventSignature::Malformed:
        m_banner->showMessage(Banner::Kind::Error,
            tr("The signature cannot be read. This event was rejected."),
            tr("The header holds neither 64 hexadecimal digits nor the base64 of 32 bytes."));
        break;
    case EventSignature::NoSecret:
        m_banner->showMessage(Banner::Kind::Warning, tr("There was no key to check this signature with."),
            tr("Store the shop's key under Apps; later events are then verified."));
        m_banner->setButtons(tr("Open Apps"));
        break;
    }
}

void SignaturePanel::renderSteps()
{
    removeAll(m_steps);
    const auto signature = m_event.row.signature;
    int line = 0;
    const auto add
        = [this, &line](const QString &icon, Token token, const QString &title, const QString &evidence) {
              m_steps->addWidget(pixmapLabel(m_theme, icon, token), line, 0, Qt::AlignTop);
              auto *name = new ThemedLabel(m_theme, FontRole::Strong, Token::Text);
              name->setText(title);
              m_steps->addWidget(name, line, 1, Qt::AlignTop);
              auto *fact = new ThemedLabel(m_theme, FontRole::Small, Token::Text2);
              fact->setText(evidence);
              fact->setWordWrap(true);
              fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
              m_steps->addWidget(fact, line++, 2);
          };
    const bool read = signature != EventSignature::Missing && signature != EventSignature::Malformed;
    const QString header
        = m_profile != nullptr ? QString::fromLatin1(m_profile->signature.header) : tr("unknown platform");
    const auto length = static_cast<int>(m_event.receivedSignature.size());
    //: evidence: %1 header name, %2 "64 characters"
    const QString headerFact = m_event.receivedSignature.isEmpty()
        ? header
        : tr("%1 · %2").arg(header, tr("%n character(s)", nullptr, length));
    add(read ? u"status-ok"_s : u"status-error"_s, read ? Token::Ok : Token::Err, tr("Read the header"),
        headerFact);
    const bool computed = !m_event.computedSignature.isEmpty();
    //: evidence: %1 "4,198 bytes", %2 name of the key, masked
    add(computed ? u"status-ok"_s : u"status-unsigned"_s, computed ? Token::Ok : Token::Warn,
        tr("Compute HMAC-SHA256"),
        tr("Body of %1 · %2")
            .arg(tr("%n byte(s)", nullptr, static_cast<int>(m_event.body.size())),
                signature == EventSignature::NoSecret ? tr("no key") : keyName()));
    if (read && computed) {
        const qsizetype from = DifferenceView::firstDifference(
            QString::fromLatin1(m_event.receivedSignature), QString::fromLatin1(m_event.computedSignature));
        const bool same = signature == EventSignature::Verified;
        add(same ? u"status-ok"_s : u"status-error"_s, same ? Token::Ok : Token::Err, tr("Compare"),
            same           ? tr("Identical, compared in constant time")
                : from < 0 ? tr("Identical text, but it did not verify when it arrived")
                           : tr("Different from character %1 on").arg(from + 1));
    }
    add(m_event.intact ? u"status-ok"_s : u"status-error"_s, m_event.intact ? Token::Ok : Token::Err,
        tr("Stored copy"),
        m_event.intact
            ? tr("Unchanged since it arrived (SHA-256)")
            : tr("The stored body no longer has its SHA-256: the database file was changed or damaged"));
}

QList<SignaturePanel::Cause> SignaturePanel::knownCauses() const
{
    QList<Cause> causes;
    const HeaderList headers = HeadersView::parse(m_event.headers);
    const auto value = [&headers](const QByteArray &wanted) -> QByteArray {
        for (const auto &[name, content] : headers) {
            if (!wanted.isEmpty() && name.compare(wanted, Qt::CaseInsensitive) == 0)
                return content;
        }
        return {};
    };
    const QByteArray announced = value("content-length"_ba);
    if (!announced.isEmpty() && announced.toLongLong() != m_event.body.size()) {
        causes.append({u"status-warning"_s, Token::Warn, tr("The length changed on the way"),
            tr("Content-Length says %1, received were %2; a proxy may have re-formatted the JSON.")
                .arg(QString::fromLatin1(announced), countText(m_event.body.size()))});
    }
    const auto shop = m_shops.shop(ShopId(m_event.row.shopId));
    const QByteArray claimed = m_profile != nullptr ? value(m_profile->signature.shopHeader) : QByteArray();
    if (shop && !claimed.isEmpty()
        && QString::fromLatin1(claimed).compare(shop->domain, Qt::CaseInsensitive) != 0) {
        causes.append({u"status-warning"_s, Token::Warn, tr("It names another shop"),
            tr("The header says %1, the address belongs to %2.")
                .arg(displaySafe(QString::fromLatin1(claimed), 120), shop->domain)});
    }
    if (m_matchesNow == 1) {
        causes.append({u"status-info"_s, Token::Info, tr("It matches the key stored now"),
            tr("The key was entered or changed after this event arrived. Ask the shop to send it again.")});
    } else if (m_matchesNow == 2) {
        causes.append({u"status-warning"_s, Token::Warn, tr("Another shop's key signed it"),
            tr("It verifies with the key of %1: that shop sends to this shop's address.").arg(m_otherShop)});
    } else if (m_matchesNow == 0) {
        causes.append({u"status-info"_s, Token::Text2, tr("No key stored here fits"),
            tr("Tried: all keys of this computer's shops. If the shop's secret was changed, store the new "
               "one under Apps; else treat the event as forged.")});
    }
    if (m_event.row.signature == EventSignature::Missing) {
        causes.append({u"status-info"_s, Token::Text2, tr("Not sent by the platform"),
            tr("The platform signs every delivery. A test tool, a scanner, or a proxy that drops headers "
               "does not.")});
    }
    if (m_event.row.signature == EventSignature::Malformed) {
        causes.append({u"status-info"_s, Token::Text2, tr("Cut or re-encoded"),
            tr("A proxy may shorten or quote the header; a test tool may use another encoding.")});
    }
    return causes;
}

void SignaturePanel::renderCauses(const QList<Cause> &causes)
{
    removeAll(m_causes);
    m_causesTitle->setVisible(!causes.isEmpty());
    m_causesTitle->setText(tr("Possible causes (checked)"));
    for (const Cause &cause : causes) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(pixmapLabel(m_theme, cause.icon, cause.token), 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(0);
        auto *title = new ThemedLabel(m_theme, FontRole::Body, Token::Text);
        title->setText(cause.title);
        auto *text = new ThemedLabel(m_theme, FontRole::Small, Token::Text2);
        text->setText(cause.text);
        text->setWordWrap(true);
        texts->addWidget(title);
        texts->addWidget(text);
        row->addLayout(texts, 1);
        m_causes->addLayout(row);
    }
}

void SignaturePanel::checkKeys()
{
    QList<Candidate> candidates;
    for (const Shop &shop : m_shops.shops()) {
        if (shop.platformId != m_profile->id)
            continue;
        Candidate candidate {shop.id.toString(), shop.domain, {}};
        for (const CustomApp &app : m_shops.apps(shop.id))
            candidate.secrets += m_credentials.signingSecrets(app.id);
        candidates.append(candidate);
    }
    const auto check
        = [spec = m_profile->signature, body = m_event.body, signature = m_event.receivedSignature,
              candidates, own = m_event.row.shopId]() -> Result<QPair<int, QString>> {
        const HeaderList headers {{spec.header, signature}};
        QPair<int, QString> found {0, {}};
        for (const Candidate &candidate : candidates) {
            if (candidate.secrets.isEmpty())
                continue;
            const auto result = platform::checkSignature(spec, headers, body, candidate.secrets);
            if (result.state != platform::SignatureState::Verified)
                continue;
            if (candidate.shopId == own)
                return QPair<int, QString> {1, {}};
            found = {2, candidate.domain};
        }
        return found;
    };
    onDone(this, inPool(check), [this, generation = m_generation](const Result<QPair<int, QString>> &found) {
        if (generation != m_generation || !found)
            return;
        m_matchesNow = found->first;
        m_otherShop = found->second;
        render();
    });
}

} // namespace hookdesk::ui
