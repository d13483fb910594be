// SIGTERM, SIGINT and SIGHUP as an event: the person logs out, the computer shuts down, a terminal is closed.
//
// A signal may come in the middle of anything, so its handler only writes to a pipe that the loop of events
// watches. Unix only: elsewhere told() never comes. One at a time.
#pragma once

#include <QtCore/QObject>

namespace tandem {

class EndSignals : public QObject {
    Q_OBJECT

public:
    explicit EndSignals(QObject* parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void told();

private:
    bool listens_ = false;
};

}  // namespace tandem
