// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/headersview.h"

#include "ui/widgets/delegates.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTextDocument>

namespace hookdesk::ui {

using namespace Qt::StringLiterals;

HeadersView::HeadersView(Theme &theme, QWidget *parent)
    : QTableWidget(0, 2, parent)
{
    setUpTable(this, theme);
    setItemDelegate(new MonoDelegate(theme, this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->resizeSection(0, 210);
    retranslate();
}

void HeadersView::retranslate()
{
    //: column: name of an HTTP header
    setHorizontalHeaderLabels({tr("Name"), tr("Value")});
    setAccessibleName(tr("Headers"));
}

void HeadersView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableWidget::changeEvent(event);
}

void HeadersView::setHeaders(const HeaderList &headers)
{
    setRowCount(0);
    setRowCount(static_cast<int>(headers.size()));
    for (int row = 0; row < headers.size(); ++row) {
        const auto &[name, value] = headers.at(row);
        const QString shown = displaySafe(QString::fromUtf8(redactHeaderValue(name, value)));
        setItem(row, 0, new QTableWidgetItem(displaySafe(QString::fromLatin1(name), 200)));
        auto *item = new QTableWidgetItem(shown);
        item->setToolTip(Qt::convertFromPlainText(shown.left(1000)));
        setItem(row, 1, item);
    }
}

HeaderList HeadersView::parse(const QByteArray &raw)
{
    HeaderList headers;
    for (QByteArray line : raw.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return headers;
}

void HeadersView::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTableWidget::keyPressEvent(event);
        return;
    }
    QStringList lines;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        lines.append(item(index.row(), 0)->text() + u'\t' + item(index.row(), 1)->text());
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace hookdesk::ui
