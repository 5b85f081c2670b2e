// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/schemareader.h"

#include <memory>
#include <vector>

namespace hookdesk::catalog {

/// A document while it is being read, with the reader that knows its components.
struct OpenDocument
{
    OpenDocument(QString name, json::Value root)
        : document(std::move(name), std::move(root))
        , schemas(&document)
    {
    }
    Q_DISABLE_COPY_MOVE(OpenDocument)

    Document document;
    SchemaReader schemas;
};
using OpenDocuments = std::vector<std::unique_ptr<OpenDocument>>;

/// Adds tags, scopes and operations of @p open to @p catalog. Problems are left in the document.
void readOpenApi(OpenDocument *open, const QString &pathPrefix, Catalog *catalog);

/// Adds the topics of webhooks.json, in either of its two shapes, to @p catalog: with schemas of its own and
/// references into the documents (CYBERBIZ), or with the payloads under "webhooks" of a document
/// (Youhaosuda).
void readTopics(const json::Value &topics, const OpenDocuments &documents, Catalog *catalog);

} // namespace hookdesk::catalog
