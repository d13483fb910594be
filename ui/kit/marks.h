// Marks of the domain: phase rings, Co shapes, status symbols, voice and action, the sign of Tandem
// (design.md section 3). Painted from paths with given tokens, so that screen, PDF and pictures share them.
//
// A status is always symbol + word + colour; only the navigation drops the word (with tooltip and name).
#pragma once

#include "model/activity.h"
#include "model/tasks.h"
#include "ui/kit/tokens.h"

#include <QtCore/QRectF>
#include <QtWidgets/QWidget>

class QPainter;

namespace tandem {

enum class Status {
    not_recorded,
    not_started,
    idea,
    planned,
    under_way,
    done,
    overdue,
    attention,
    ask,
    strength,
    off,
    cancelled,
    failed,
    saved,
};

QString word_for(Status status);  // "Under way"
QColor colour_of(Status status, const Tokens& tokens);
Status status_of(ActivityStatus status);
Status status_of(Progress status);
Status status_of_phase(std::string_view phase_status_code);  // of PhaseStatus; see model/project.h

void paint_status(QPainter& painter, Status status, const QRectF& area, const Tokens& tokens);
void paint_status(QPainter& painter, Status status, const QRectF& area, const QColor& colour);
void paint_phase(QPainter& painter, PhaseKind phase, const QRectF& area, const Tokens& tokens);
void paint_co(QPainter& painter, Co co, const QRectF& area, const Tokens& tokens);
// Voice, action, or both side by side (then `area` is twice as wide as high).
void paint_mechanism(QPainter& painter, Mechanism mechanism, const QRectF& area, const QColor& colour);
void paint_sign(QPainter& painter, const QRectF& area, const Tokens& tokens);  // two linked rings

// A small widget that shows one mark, with the mark's words as accessible name and tooltip.
class MarkView : public QWidget {
    Q_OBJECT

public:
    static MarkView* of_phase(PhaseKind phase, int size, QWidget* parent);
    static MarkView* of_co(Co co, int size, QWidget* parent);
    static MarkView* of_mechanism(Mechanism mechanism, int size, QWidget* parent);
    static MarkView* of_sign(int size, QWidget* parent);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    using Paint = void (*)(QPainter&, int what, const QRectF&, const Tokens&);
    MarkView(Paint paint, int what, int size, double width_factor, const QString& words, QWidget* parent);

    Paint paint_;
    int what_;
    int size_;
    double width_factor_;
};

// Symbol and word. The word may be another than the status's own ("Saved 14:32").
class StatusLabel : public QWidget {
    Q_OBJECT

public:
    explicit StatusLabel(Status status, QWidget* parent = nullptr);
    void set_status(Status status, const QString& words = {});
    Status status() const { return status_; }
    QString words() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Status status_;
    QString words_;
};

}  // namespace tandem
