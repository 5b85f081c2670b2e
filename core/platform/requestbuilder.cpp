// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json/value.h"
#include "core/platform/apiclient.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hookdesk::platform {

namespace {

using catalog::Operation;
using catalog::Parameter;
using catalog::ParameterIn;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString typeOf(const Parameter &parameter)
{
    return parameter.schema ? parameter.schema->type : QString();
}

QString valueProblem(const QString &type, const QString &value)
{
    bool ok = true;
    if (type == u"integer") {
        value.toLongLong(&ok);
        return ok ? QString() : u"is not a whole number"_s;
    }
    if (type == u"number") {
        const double number = value.toDouble(&ok);
        return ok && qIsFinite(number) ? QString() : u"is not a number"_s;
    }
    if (type == u"boolean" && value != u"true" && value != u"false")
        return u"is neither true nor false"_s;
    return {};
}

tl::unexpected<Error> bad(const QString &name, const QString &what)
{
    return fail(Error::Kind::BadInput, u"%1: %2"_s.arg(name, what));
}

Result<QString> fillPath(const Operation &operation, const QMap<QString, QString> &values)
{
    QString path;
    qsizetype at = 0;
    while (true) {
        const qsizetype open = operation.path.indexOf(u'{', at);
        if (open < 0)
            break;
        const qsizetype close = operation.path.indexOf(u'}', open);
        if (close < 0)
            return bad(operation.path, u"is not a valid path template"_s);
        const QString name = operation.path.mid(open + 1, close - open - 1);
        const QString value = values.value(name).trimmed();
        if (value.isEmpty())
            return bad(name, u"is missing"_s);
        if (value == u"." || value == u"..") // would walk to another path
            return bad(name, u"is not a valid path segment"_s);
        const auto parameter = std::find_if(operation.parameters.cbegin(), operation.parameters.cend(),
            [&name](const Parameter &p) { return p.in == ParameterIn::Path && p.name == name; });
        if (parameter != operation.parameters.cend()) {
            if (const QString problem = valueProblem(typeOf(*parameter), value); !problem.isEmpty())
                return bad(name, problem);
        }
        path += QStringView(operation.path).mid(at, open - at);
        path += encoded(value);
        at = close + 1;
    }
    path += QStringView(operation.path).mid(at);
    return path;
}

QStringList splitList(const QString &value)
{
    QStringList parts;
    for (const QString &line : value.split(u'\n')) {
        for (const QString &part : line.split(u',')) {
            if (const QString item = part.trimmed(); !item.isEmpty())
                parts << item;
        }
    }
    return parts;
}

Result<QUrlQuery> fillQuery(const Operation &operation, const QMap<QString, QString> &values)
{
    QUrlQuery query;
    for (const Parameter &parameter : operation.parameters) {
        if (parameter.in != ParameterIn::Query)
            continue;
        const QString value = values.value(parameter.name);
        if (value.trimmed().isEmpty()) {
            if (parameter.required)
                return bad(parameter.name, u"is missing"_s);
            continue;
        }
        // Encoded here: QUrlQuery leaves '+' alone, and servers read it as a space.
        if (typeOf(parameter) == u"array") {
            const QString itemType = parameter.schema->items ? parameter.schema->items->type : QString();
            const QString name = parameter.name.endsWith(u"[]") ? parameter.name : parameter.name + u"[]"_s;
            for (const QString &item : splitList(value)) {
                if (const QString problem = valueProblem(itemType, item); !problem.isEmpty())
                    return bad(parameter.name, u"\"%1\" %2"_s.arg(item, problem));
                query.addQueryItem(encoded(name), encoded(item));
            }
            continue;
        }
        const QString type = typeOf(parameter);
        const QString sent = type == u"string" || type.isEmpty() ? value : value.trimmed();
        if (const QString problem = valueProblem(type, sent); !problem.isEmpty())
            return bad(parameter.name, problem);
        query.addQueryItem(encoded(parameter.name), encoded(sent));
    }
    return query;
}

void addForm(QByteArray &form, const QString &name, const json::Value &value)
{
    if (value.isArray()) {
        for (const json::Value &item : value.items())
            addForm(form, name + u"[]"_s, item);
    } else if (value.isObject()) {
        for (const auto &[key, member] : value.members())
            addForm(form, u"%1[%2]"_s.arg(name, key), member);
    } else {
        form += (form.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '='
            + QUrl::toPercentEncoding(value.displayText());
    }
}

QByteArray toForm(const json::Value &object)
{
    QByteArray form;
    for (const auto &[key, value] : object.members())
        addForm(form, key, value);
    return form;
}

Result<void> fillBody(ApiRequest &request, const Operation &operation, const QByteArray &jsonBody)
{
    if (jsonBody.trimmed().isEmpty()) {
        if (operation.bodyRequired)
            return bad(u"body"_s, u"is missing"_s);
        return {};
    }
    if (operation.bodyType.isEmpty())
        return bad(u"body"_s, u"this operation has none"_s);
    const auto parsed = json::parse(jsonBody);
    if (!parsed)
        return bad(u"body"_s, parsed.error().detail);
    if (operation.bodyType.startsWith("multipart/"))
        return fail(Error::Kind::Unsupported, u"body: file uploads cannot be sent as JSON"_s);
    request.contentType = operation.bodyType;
    if (operation.bodyType.contains("x-www-form-urlencoded")) {
        if (!parsed->isObject())
            return bad(u"body"_s, u"must be an object to be sent as a form"_s);
        request.body = toForm(*parsed);
    } else {
        request.body = jsonBody; // as typed: nothing is re-serialised
    }
    return {};
}

} // namespace

Result<ApiRequest> buildRequest(
    const catalog::Operation &operation, const QMap<QString, QString> &values, const QByteArray &jsonBody)
{
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const bool known = std::any_of(operation.parameters.cbegin(), operation.parameters.cend(),
                               [&](const Parameter &parameter) { return parameter.name == value.key(); })
            || operation.path.contains(u'{' + value.key() + u'}');
        if (!known && !value->isEmpty())
            return bad(value.key(), u"this operation has no such parameter"_s);
    }
    ApiRequest request;
    request.method = operation.method;
    auto path = fillPath(operation, values);
    if (!path)
        return fail(path.error());
    request.path = *path;
    auto query = fillQuery(operation, values);
    if (!query)
        return fail(query.error());
    request.query = *query;
    if (const auto body = fillBody(request, operation, jsonBody); !body)
        return fail(body.error());
    request.priority = operation.isWrite() ? net::Priority::Write : net::Priority::User;
    request.sideEffect = operation.sideEffect;
    request.retries = !operation.sideEffect; // a GET that changes something must not happen twice
    return request;
}

} // namespace hookdesk::platform
