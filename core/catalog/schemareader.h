// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/document.h"

namespace hookdesk::catalog {

/// Turns OpenAPI schema objects into Schema trees. Equal references share one Schema. A reference that
/// contains itself is unfolded a few levels and then ends in a schema without children, so that the pointers
/// never form a circle.
class SchemaReader
{
public:
    explicit SchemaReader(Document *document);

    [[nodiscard]] SchemaPtr read(const json::Value &value); ///< null for anything but an object
    [[nodiscard]] SchemaPtr component(const QString &ref);

private:
    SchemaPtr build(const json::Value &value);
    SchemaPtr referenced(const QString &ref);
    void readInto(Schema *schema, const json::Value &value);
    void merge(Schema *into, const Schema &part);
    void readType(Schema *schema, const json::Value &type);
    void readAlternatives(Schema *schema, const json::Value &alternatives);

    Document *m_document;
    QHash<QString, SchemaPtr> m_done;
    QHash<QString, int> m_active; // references being built now, with their nesting
    int m_depth = 0;
    int m_built = 0;
};

} // namespace hookdesk::catalog
