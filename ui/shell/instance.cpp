#include "ui/shell/instance.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDataStream>
#include <QtCore/QDir>
#include <QtCore/QIODevice>
#include <QtNetwork/QLocalServer>
#include <QtNetwork/QLocalSocket>

namespace tandem {

namespace {

constexpr int answer_ms = 500;
constexpr qint64 longest_message = 64 * 1024;

}  // namespace

QString Instance::name() {
    const QByteArray whose =
        (QDir::homePath() + QLatin1Char('\n') + qEnvironmentVariable("TANDEM_SETTINGS")).toUtf8();
    return QStringLiteral("tandem-planner-") +
           QString::fromLatin1(QCryptographicHash::hash(whose, QCryptographicHash::Sha256).toHex().left(16));
}

bool Instance::hand_over(const QStringList& files) {
    QLocalSocket socket;
    socket.connectToServer(name());
    if (!socket.waitForConnected(answer_ms))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << files;
    socket.write(message);
    if (!socket.waitForBytesWritten(answer_ms))
        return false;
    // The other one answers with one byte when it has understood.
    return socket.waitForReadyRead(4 * answer_ms) && socket.read(1) == "1";
}

bool Instance::listen() {
    server_ = new QLocalServer(this);
    server_->setSocketOptions(QLocalServer::UserAccessOption);
    if (!server_->listen(name())) {
        QLocalServer::removeServer(name());  // left behind by a killed process: nobody answered hand_over()
        if (!server_->listen(name()))
            return false;
    }
    connect(server_, &QLocalServer::newConnection, this, [this] {
        QLocalSocket* socket = server_->nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > longest_message) {
                socket->abort();
                return;
            }
            QDataStream stream(socket);
            stream.startTransaction();
            QStringList files;
            stream >> files;
            if (!stream.commitTransaction())
                return;  // the rest is on its way
            socket->write("1");
            socket->flush();
            // Opening a file runs a loop of its own, in which the sender hangs up and the socket goes: by
            // then this must have returned.
            QMetaObject::invokeMethod(
                this, [this, files] { Q_EMIT files_wanted(files); }, Qt::QueuedConnection);
        });
    });
    return true;
}

}  // namespace tandem
