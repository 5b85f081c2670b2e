// SPDX-FileCopyrightText: Hookdesk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include "core/base/crypto.h"

#include <QCryptographicHash>

#include <vector>

using namespace Qt::StringLiterals;

namespace hookdesk {

struct Secret::Buffer
{
    explicit Buffer(const QByteArray &value)
        : bytes(value.cbegin(), value.cend())
    {
    }
    ~Buffer()
    {
        // volatile: the compiler may not drop stores to memory that is about to be freed
        volatile char *p = bytes.data();
        for (std::size_t i = 0; i < bytes.size(); ++i)
            p[i] = 0;
    }
    Q_DISABLE_COPY_MOVE(Buffer)

    std::vector<char> bytes;
};

Secret::Secret(const QByteArray &value)
    : m_buffer(value.isEmpty() ? nullptr : std::make_shared<const Buffer>(value))
{
}

Secret::Secret(const QString &value)
    : Secret(value.toUtf8())
{
}

bool Secret::isEmpty() const
{
    return !m_buffer;
}

qsizetype Secret::size() const
{
    return m_buffer ? qsizetype(m_buffer->bytes.size()) : 0;
}

QByteArray Secret::reveal() const
{
    return m_buffer ? QByteArray(m_buffer->bytes.data(), qsizetype(m_buffer->bytes.size())) : QByteArray();
}

QString Secret::fingerprint() const
{
    if (isEmpty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayLiteral("hookdesk secret fingerprint\n"));
    hash.addData(reveal());
    return QString::fromLatin1(hash.result().toHex().first(8));
}

QString Secret::masked() const
{
    if (isEmpty())
        return {};
    constexpr int kBullets = 24;
    const QString bullets(kBullets, QChar(0x2022));
    constexpr qsizetype kShortest = 12; // four characters of anything shorter would give too much away
    if (size() < kShortest)
        return bullets;
    return bullets + QString::fromUtf8(reveal().last(4));
}

bool operator==(const Secret &a, const Secret &b)
{
    return constantTimeEquals(a.reveal(), b.reveal());
}

} // namespace hookdesk
