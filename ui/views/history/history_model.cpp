#include "ui/views/history/history_model.h"

#include "ui/kit/text.h"

#include <QtCore/QDateTime>

#include <algorithm>
#include <array>

namespace tandem {

namespace {

QDateTime local(Instant at) {
    return QDateTime::fromSecsSinceEpoch(at.seconds);
}

QString weekday(const QDate& day) {
    static constexpr std::array names{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                      "Friday", "Saturday", "Sunday"};
    return tr_text(names[static_cast<std::size_t>(day.dayOfWeek() - 1)]);
}

// What a step did, told from how the core names steps (edit/wording.h); a person's own label gets the
// general sign.
Icon icon_of(const LogEntry& entry) {
    if (entry.kind == EditKind::revert)
        return Icon::history;
    if (entry.kind == EditKind::import)
        return Icon::file;
    if (entry.label.starts_with("Add "))
        return Icon::plus;
    if (entry.label.starts_with("Delete "))
        return Icon::close;
    return Icon::change;
}

bool is_own_step(const LogEntry& entry) {
    return entry.kind != EditKind::undo && entry.kind != EditKind::redo;
}

HistoryLine line_of(const HistoryStep& step) {
    HistoryLine line;
    line.text = qt(step.entry.label);
    line.time = clock_words(step.entry.at);
    line.edit = step.entry.edit;
    line.before = (step.entry.step == 0 ? step.entry.edit : step.entry.step) - 1;
    line.state = step.state;
    line.icon = step.state == StepState::done ? icon_of(step.entry) : Icon::undo;
    if (step.state == StepState::undone)
        line.remark = tr_text("undone · Ctrl+Y does it again");
    else if (step.state == StepState::dropped)
        line.remark = tr_text("taken back");
    return line;
}

HistoryLine line_of(const Mark& mark) {
    HistoryLine line;
    line.kind = HistoryLine::Kind::mark;
    line.text = qt(mark.name);
    line.remark = tr_text("restore point");
    line.time = clock_words(mark.at);
    line.edit = mark.edit;
    line.icon = Icon::history;
    return line;
}

QString beginning_words() {
    return tr_text("The beginning");
}

HistoryLine here_line(EditNumber last) {
    HistoryLine line;
    line.kind = HistoryLine::Kind::here;
    line.text = tr_text("You are here");
    line.edit = last;
    return line;
}

HistoryLine beginning_line() {
    HistoryLine line;
    line.kind = HistoryLine::Kind::beginning;
    line.text = beginning_words();
    line.remark = tr_text("before the first step");
    line.icon = Icon::history;
    return line;
}

}  // namespace

QString clock_words(Instant at) {
    return local(at).toString(QStringLiteral("HH:mm"));
}

QString day_words(Instant at, Instant now) {
    const QDate day = local(at).date();
    const QDate today = local(now).date();
    const QString date = QStringLiteral("%1 %2").arg(day.day()).arg(qt(month_name(day.month())));
    if (day == today)
        return tr_text("Today, %1").arg(date);
    if (day == today.addDays(-1))
        return tr_text("Yesterday, %1").arg(date);
    if (day.year() == today.year())
        return QStringLiteral("%1, %2").arg(weekday(day), date);
    return QStringLiteral("%1 %2").arg(date).arg(day.year());
}

// Walks the log from the newest to the oldest and puts in, where they belong, the days, the restore points
// and the place of the present.
void HistoryModel::read(Document& document, Instant now) {
    beginResetModel();
    all_.clear();
    now_ = now;
    last_ = document.last_edit();
    steps_ = 0;
    std::vector<Mark> marks = document.marks();
    std::stable_sort(marks.begin(), marks.end(),
                     [](const Mark& a, const Mark& b) { return a.edit > b.edit; });
    auto mark = marks.begin();
    QString day;
    std::size_t day_line = 0;
    int day_steps = 0;
    EditNumber step_shown = 0;
    bool here = false;
    const auto begin_day = [&](Instant at) {
        const QString words = day_words(at, now);
        if (words == day)
            return;
        if (!day.isEmpty())
            all_[day_line].remark = counted(day_steps, "step", "steps");
        day = words;
        day_line = all_.size();
        day_steps = 0;
        all_.push_back({HistoryLine::Kind::day, words, {}, {}, 0, 0, StepState::done, Icon::week});
    };
    const auto place_here = [&] {
        if (!std::exchange(here, true))
            all_.push_back(here_line(last_));
    };
    const auto place_marks = [&](EditNumber down_to) {
        for (; mark != marks.end() && mark->edit >= down_to; ++mark) {
            place_here();
            begin_day(mark->at);
            all_.push_back(line_of(*mark));
        }
    };
    for (const HistoryStep& step : document.history()) {
        place_marks(step.entry.edit);
        if (!is_own_step(step.entry))
            continue;
        const EditNumber first = step.entry.step == 0 ? step.entry.edit : step.entry.step;
        if (first == step_shown)
            continue;
        step_shown = first;
        if (step.state == StepState::done)
            place_here();
        begin_day(step.entry.at);
        all_.push_back(line_of(step));
        ++day_steps;
        ++steps_;
    }
    place_here();
    place_marks(0);
    if (steps_ > 0 && all_.back().edit != 0)
        all_.push_back(beginning_line());
    if (!day.isEmpty())
        all_[day_line].remark = counted(day_steps, "step", "steps");
    if (kind_ != nullptr)
        find_kinds(document);
    filter();
    endResetModel();
}

void HistoryModel::set_filter(const QString& words, bool marks_only) {
    beginResetModel();
    words_ = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    marks_only_ = marks_only;
    filter();
    endResetModel();
}

void HistoryModel::set_kind(const EntityDef* kind, Document& document) {
    beginResetModel();
    kind_ = kind;
    if (kind_ != nullptr)
        find_kinds(document);
    filter();
    endResetModel();
}

void HistoryModel::find_kinds(Document& document) {
    std::set<const EntityDef*>* touched = nullptr;  // of the step that is walked
    EditNumber step_walked = 0;
    bool known = false;
    for (const HistoryStep& step : document.history()) {
        if (!is_own_step(step.entry))
            continue;
        const EditNumber first = step.entry.step == 0 ? step.entry.edit : step.entry.step;
        if (first != step_walked) {
            step_walked = first;
            known = kinds_.contains(step.entry.edit);
            touched = &kinds_[step.entry.edit];
        }
        if (!known)
            for (const RowChange& change : document.changes_of(step.entry))
                touched->insert(change.entity);
    }
}

void HistoryModel::filter() {
    const bool narrowed = marks_only_ || kind_ != nullptr || !words_.isEmpty();
    const auto passes = [&](const HistoryLine& line) {
        if (line.kind == HistoryLine::Kind::day || line.kind == HistoryLine::Kind::here ||
            line.kind == HistoryLine::Kind::beginning)
            return !narrowed;
        if (marks_only_ && line.kind != HistoryLine::Kind::mark)
            return false;
        if (kind_ != nullptr) {
            const auto touched = kinds_.find(line.edit);
            if (line.kind != HistoryLine::Kind::step || touched == kinds_.end() ||
                !touched->second.contains(kind_))
                return false;
        }
        return std::all_of(words_.begin(), words_.end(), [&](const QString& word) {
            return line.text.contains(word, Qt::CaseInsensitive);
        });
    };
    shown_.clear();
    std::size_t day = 0;
    bool day_pending = false;
    for (std::size_t i = 0; i < all_.size(); ++i) {
        const bool is_day = all_[i].kind == HistoryLine::Kind::day;
        if (is_day) {
            day = i;
            day_pending = narrowed;
        }
        if (!passes(all_[i]))
            continue;
        if (day_pending && !is_day) {
            shown_.push_back(day);  // the day of what was found
            day_pending = false;
        }
        shown_.push_back(i);
    }
}

void HistoryModel::set_points(EditNumber a, EditNumber b) {
    a_ = a;
    b_ = b;
    if (!shown_.empty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(shown_.size()) - 1));
}

const HistoryLine* HistoryModel::line(int row) const {
    return row >= 0 && row < static_cast<int>(shown_.size()) ? &all_[shown_[static_cast<std::size_t>(row)]]
                                                             : nullptr;
}

int HistoryModel::row_of(EditNumber edit) const {
    for (std::size_t row = 0; row < shown_.size(); ++row)
        if (all_[shown_[row]].is_point() && all_[shown_[row]].edit == edit)
            return static_cast<int>(row);
    return -1;
}

QString HistoryModel::letter(int row) const {
    const HistoryLine* shown = line(row);
    if (shown == nullptr || !shown->is_point() || row_of(shown->edit) != row)
        return {};
    QStringList letters;
    if (shown->edit == a_)
        letters += QStringLiteral("A");
    if (shown->edit == b_)
        letters += QStringLiteral("B");
    return letters.join(QLatin1Char(' '));
}

QString HistoryModel::point_words(EditNumber edit) const {
    if (edit == last_)
        return tr_text("Now");
    if (edit == 0)
        return beginning_words();
    const HistoryLine* found = nullptr;
    for (const HistoryLine& line : all_)
        if (line.is_point() && line.edit == edit &&
            (found == nullptr || line.kind == HistoryLine::Kind::mark))
            found = &line;
    if (found == nullptr)
        return tr_text("Step %1").arg(edit);
    return found->kind == HistoryLine::Kind::mark ? found->text : tr_text("After: %1").arg(found->text);
}

QString HistoryModel::point_time(EditNumber edit) const {
    QString day;
    for (const HistoryLine& line : all_) {
        if (line.kind == HistoryLine::Kind::day)
            day = line.text;
        else if (line.is_point() && line.edit == edit && !line.time.isEmpty())
            return QStringLiteral("%1, %2").arg(day, line.time);
    }
    return edit == last_ ? clock_words(now_) : QString();
}

EditNumber HistoryModel::newest_mark() const {
    const auto mark = std::find_if(all_.begin(), all_.end(), [](const HistoryLine& line) {
        return line.kind == HistoryLine::Kind::mark;
    });
    return mark == all_.end() ? 0 : mark->edit;
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(shown_.size());
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    const HistoryLine* shown = line(index.row());
    if (shown == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return shown->text;
    if (role == Qt::AccessibleTextRole) {
        QStringList words{shown->time, shown->text, shown->remark};
        if (const QString mark = letter(index.row()); !mark.isEmpty())
            words += tr_text("point %1").arg(mark);
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    return {};
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const {
    const HistoryLine* shown = line(index.row());
    return shown != nullptr && shown->is_point() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                 : Qt::ItemFlags(Qt::ItemIsEnabled);
}

}  // namespace tandem
