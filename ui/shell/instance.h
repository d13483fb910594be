// One process per person: a second start hands its files to the first, which shows them.
//
// A local socket (QLocalServer: a socket in the file system, never the network) named after the person and
// the settings file. When the first process was killed its name is taken over.
#pragma once

#include <QtCore/QObject>
#include <QtCore/QStringList>

class QLocalServer;

namespace tandem {

class Instance : public QObject {
    Q_OBJECT

public:
    // True when a running process took the files.
    bool hand_over(const QStringList& files);
    // Becomes the one that is asked. False when the name cannot be had; the program then runs alone.
    bool listen();

Q_SIGNALS:
    void files_wanted(const QStringList& files);  // empty: only come to the front

private:
    static QString name();
    QLocalServer* server_ = nullptr;
};

}  // namespace tandem
