// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/async.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace hookdesk;
using namespace Qt::StringLiterals;

class TestAsync : public QObject
{
    Q_OBJECT
private slots:
    void deliversOneResultInTheThreadOfTheContext()
    {
        QObject context;
        int calls = 0;
        QThread *seen = nullptr;
        onDone(&context, inPool([]() -> Result<int> { return 7; }), [&](const Result<int> &result) {
            ++calls;
            seen = QThread::currentThread();
            QCOMPARE(result.value_or(0), 7);
        });
        QTRY_COMPARE(calls, 1);
        QCOMPARE(seen, QThread::currentThread());
    }
    void staysSilentOnceTheContextIsGone()
    {
        Completer<int> completer;
        int calls = 0;
        {
            QObject context;
            onDone(&context, completer.future(), [&](const Result<int> &) { ++calls; });
        }
        completer.finish(1);
        QObject other;
        bool done = false;
        onDone(&other, completer.future(), [&](const Result<int> &) { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(calls, 0);
    }
    void aDroppedPromiseArrivesAsCanceled()
    {
        QObject context;
        std::optional<Error::Kind> kind;
        {
            Completer<int> completer;
            onDone(
                &context, completer.future(), [&](const Result<int> &result) { kind = result.error().kind; });
        }
        QTRY_VERIFY(kind.has_value());
        QCOMPARE(*kind, Error::Kind::Canceled);
    }
    void theFirstResultCounts()
    {
        Completer<int> completer;
        completer.finish(1);
        completer.finish(2);
        QCOMPARE(completer.future().resultCount(), 1);
        QCOMPARE(completer.future().result().value(), 1);
    }
    void errorsKeepTheirKind()
    {
        const Result<int> result = fail(Error::Kind::Timeout, u"30 s"_s);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Timeout);
        QCOMPARE(ready<int>(result).result().error().detail, u"30 s"_s);
    }
};

QTEST_GUILESS_MAIN(TestAsync)
#include "tst_async.moc"
