// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/localizedtext.h"
#include "core/json/value.h"

#include <QHash>
#include <QString>

namespace hookdesk::catalog {

/// One parsed OpenAPI document with its local references. Remembers the first thing that was wrong, so that
/// the readers can go on without checking at every step. One thread.
class Document
{
public:
    Document(QString name, json::Value root);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const json::Value &root() const { return m_root; }
    [[nodiscard]] bool isBroken() const { return !m_problem.isEmpty(); }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    void complain(const QString &problem);

    /// Follows "$ref" until something else is found; @p value itself when it has none. Null value and a
    /// complaint when the target is missing, foreign or a loop.
    [[nodiscard]] const json::Value &resolved(const json::Value &value);
    [[nodiscard]] const json::Value &target(const QString &ref);

private:
    QString m_name;
    json::Value m_root;
    QString m_problem;
    QHash<QString, const json::Value *> m_targets;
};

/// {"en": …, "zh-TW": …, "zh-CN": …}; a plain string counts as English.
[[nodiscard]] LocalizedText localizedText(const json::Value &value);
/// The content of @p path within the resources, parsed.
[[nodiscard]] Result<json::Value> readResource(const QString &path);

} // namespace hookdesk::catalog
