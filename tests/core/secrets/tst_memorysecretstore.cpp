// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secretstore.h"

#include <QTest>

using namespace hookdesk;
using namespace hookdesk::secrets;
using namespace Qt::StringLiterals;

class TestMemorySecretStore : public QObject
{
    Q_OBJECT
private slots:
    void keepsReplacesAndForgets()
    {
        MemorySecretStore store;
        QVERIFY(!store.isPersistent());
        const QString key = u"account/1"_s;
        QCOMPARE(store.read(key).result().error().kind, Error::Kind::SecretMissing);
        QVERIFY(store.write(key, Secret(u"one"_s)).result());
        QVERIFY(store.write(key, Secret(u"two 二"_s)).result());
        QVERIFY(store.read(key).result().value() == Secret(u"two 二"_s));
        QVERIFY(!store.read(u"account/2"_s).result());
        QVERIFY(store.remove(key).result());
        QVERIFY(store.remove(key).result());
        QCOMPARE(store.read(key).result().error().kind, Error::Kind::SecretMissing);
    }
};

QTEST_GUILESS_MAIN(TestMemorySecretStore)
#include "tst_memorysecretstore.moc"
