#include "ui/models/lines_paste.h"

#include "report/words.h"
#include "ui/kit/number_text.h"
#include "ui/kit/text.h"
#include "ui/models/any_field.h"
#include "ui/models/value_text.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace tandem {

namespace {

QString too_many_words() {
    return tr_text("Paste at most %1 lines at a time.").arg(most_pasted_lines);
}

bool takes_text(const FieldDef* field) {
    return field && !field->options.read_only && field->kind != Kind::Reference &&
           field->kind != Kind::References;
}

// A list shows the phase that a record is of by its name, which each cycle has once.
bool is_phase(const FieldDef& field) {
    return field.key == "phase" && field.kind == Kind::Reference && !field.options.read_only;
}

PhaseKind phase_called(const QString& words) {
    for (const PhaseKind kind : {PhaseKind::analyse, PhaseKind::plan, PhaseKind::do_, PhaseKind::review})
        if (words.compare(qt(label_of_choice(kind)), Qt::CaseInsensitive) == 0)
            return kind;
    return PhaseKind::none;
}

bool is_absent_word(const QString& cell) {
    return cell.isEmpty() || cell == u"–";
}

// Whether a column of the lines holds names of phases alone; a table from elsewhere may mean others.
bool holds_phases(const QStringList& lines, std::size_t column) {
    return std::all_of(lines.begin() + 1, lines.end(), [column](const QString& line) {
        const QString cell = line.section(QChar('\t'), static_cast<int>(column), static_cast<int>(column));
        return is_absent_word(cell.trimmed()) || phase_called(cell.trimmed()) != PhaseKind::none;
    });
}

bool is_called(const FieldDef& field, const QString& words) {
    return words.compare(qt(field.label.text()), Qt::CaseInsensitive) == 0 ||
           words.compare(field_words(field), Qt::CaseInsensitive) == 0 ||
           words.compare(qt(field.key), Qt::CaseInsensitive) == 0;
}

// The field of each cell when the first line names fields, the title among them; else empty.
std::vector<const FieldDef*> named_columns(const EntityDef& def, const QStringList& lines) {
    const QStringList cells = lines.front().split(QChar('\t'));
    std::vector<const FieldDef*> columns;
    bool has_title = false;
    for (const QString& cell : cells) {
        const FieldDef* found = nullptr;
        for (const FieldDef& field : def.fields)
            if (is_called(field, cell.trimmed()) &&
                (takes_text(&field) || (is_phase(field) && holds_phases(lines, columns.size()))))
                found = &field;
        has_title = has_title || (found && found->key == def.title);
        columns.push_back(found);
    }
    return has_title ? columns : std::vector<const FieldDef*>{};
}

QStringList unknown_headings(const QStringList& cells, const std::vector<const FieldDef*>& columns) {
    QStringList unknown;
    for (qsizetype i = 0; i < cells.size(); ++i)
        if (columns[static_cast<std::size_t>(i)] == nullptr && !cells[i].trimmed().isEmpty())
            unknown += cells[i].trimmed();
    return unknown;
}

std::vector<const FieldDef*> usual_columns(const EntityDef& def, const std::vector<const FieldDef*>& fields) {
    std::vector<const FieldDef*> columns{def.find(def.title)};
    for (const FieldDef* field : fields)
        if (takes_text(field) && field->key != def.title)
            columns.push_back(field);
    return columns;
}

// Where a cell may go on with what the record has besides, as a list shows and copies it: "co-commissioning,
// co-design" is the Co and the other ones. nullptr where it may not, or where these have a cell of their own.
const FieldDef* further_field(const EntityDef& def, const FieldDef& field,
                              const std::vector<const FieldDef*>& columns) {
    const FieldDef* further = field.key == "co" ? def.find("other_coes") : nullptr;
    return std::find(columns.begin(), columns.end(), further) == columns.end() ? further : nullptr;
}

// What cannot stand is returned, in the words for it.
QString read_cell(const FieldDef& field, const FieldDef* further, const QString& cell,
                  std::vector<PastedCell>& record) {
    if (is_phase(field)) {
        if (const PhaseKind kind = phase_called(cell); kind != PhaseKind::none)
            record.push_back({&field, std::string(code_of_choice(kind))});
        return {};
    }
    const qsizetype comma = further ? cell.indexOf(QChar(',')) : -1;
    const QString first = comma < 0 ? cell : cell.left(comma).trimmed();
    const QString others = comma < 0 ? QString() : cell.mid(comma + 1).trimmed();
    for (const auto& [part, words] : {std::pair{&field, first}, std::pair{further, others}}) {
        if (part == nullptr)
            continue;
        ParsedValue parsed = parse_value(*part, is_absent_word(words) ? QString() : words);
        if (!parsed.problem.isEmpty())
            return parsed.problem;
        if (!is_absent(parsed.value))
            record.push_back({part, std::move(parsed.value)});
    }
    return {};
}

}  // namespace

PastedLines read_lines(const EntityDef& def, const std::vector<const FieldDef*>& fields,
                       const QString& text) {
    PastedLines read;
    QStringList lines =
        QString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).split(QChar('\n'));
    std::vector<const FieldDef*> columns;
    if (lines.front().contains(QChar('\t')))
        columns = named_columns(def, lines);
    const bool has_names = !columns.empty();
    if (has_names)
        read.not_taken = unknown_headings(lines.front().split(QChar('\t')), columns);
    else
        columns = usual_columns(def, fields);
    if (lines.size() > most_pasted_lines + 1) {
        read.problem = too_many_words();
        return read;
    }
    for (qsizetype number = has_names ? 1 : 0; number < lines.size(); ++number) {
        if (lines[number].trimmed().isEmpty())
            continue;
        const QStringList cells = lines[number].split(QChar('\t'));
        std::vector<PastedCell> record;
        for (std::size_t i = 0; i < columns.size() && static_cast<qsizetype>(i) < cells.size(); ++i) {
            if (!columns[i])
                continue;
            const QString cell = cells[static_cast<qsizetype>(i)].trimmed();
            const QString problem =
                read_cell(*columns[i], further_field(def, *columns[i], columns), cell, record);
            if (!problem.isEmpty()) {
                read.problem = tr_text("Line %1, %2: %3")
                                   .arg(QString::number(number + 1), field_words(*columns[i]), problem);
                read.records.clear();
                return read;
            }
        }
        read.records.push_back(std::move(record));
    }
    return read;
}

EditOutcome add_lines(Workspace& workspace, const EntityDef& def, const PastedLines& lines,
                      const GivenFields& given) {
    return workspace.edit([&](EditBuilder& builder) {
        StepResult last;
        for (const std::vector<PastedCell>& record : lines.records) {
            RecordInput input;
            const auto add = [&](const FieldDef& field, const Value& value) {
                if (const auto index = def.index_of(field.key))
                    input.fields.emplace_back(*index, value);
            };
            for (const PastedCell& cell : record) {
                const auto* code = is_phase(*cell.field) ? std::get_if<std::string>(&cell.value) : nullptr;
                add(*cell.field,
                    code == nullptr
                        ? cell.value
                        : Value{Reference{workspace.phase(choice_from_code<PhaseKind>(*code)).value}});
            }
            for (const auto& [key, value] : given) {
                const bool said =
                    std::any_of(record.begin(), record.end(),
                                [&, wanted = key](const auto& cell) { return cell.field->key == wanted; });
                if (const FieldDef* field = def.find(key); field && !said)
                    add(*field, value);
            }
            if (def.scope == Scope::cycle)
                add(*def.find("cycle"), Value{Reference{workspace.cycle().value}});
            last = builder.create(def, workspace.project().value, input);
            if (!last.ok())
                break;
        }
        return last;
    });
}

QStringList written_lines(const QString& text) {
    QStringList written;
    for (const QString& line : QString(text).replace(QChar('\r'), QChar('\n')).split(QChar('\n')))
        if (const QString words = line.simplified(); !words.isEmpty())
            written.push_back(words);
    return written;
}

PastedLines read_titles(const FieldDef& title, const QString& text) {
    PastedLines read;
    const QStringList lines = written_lines(text);
    if (lines.size() > most_pasted_lines)
        read.problem = too_many_words();
    for (qsizetype number = 0; number < lines.size() && read.problem.isEmpty(); ++number) {
        ParsedValue parsed = parse_value(title, lines[number]);
        read.problem = lines.size() == 1 || parsed.problem.isEmpty()
                           ? parsed.problem
                           : tr_text("Line %1: %2").arg(QString::number(number + 1), parsed.problem);
        read.records.push_back({{&title, std::move(parsed.value)}});
    }
    if (!read.problem.isEmpty())
        read.records.clear();
    return read;
}

EditOutcome add_titles(Workspace& workspace, const EntityDef& def, const QString& text,
                       const GivenFields& given) {
    return add_titles(workspace, def, read_titles(*def.find(def.title), text), given);
}

EditOutcome add_titles(Workspace& workspace, const EntityDef& def, const PastedLines& titles,
                       const GivenFields& given) {
    EditOutcome outcome;
    if (!titles.problem.isEmpty()) {
        Issue& issue = outcome.issues.emplace_back();
        issue.code = "bad_lines";
        issue.text = utf8(titles.problem);
        return outcome;
    }
    outcome = add_lines(workspace, def, titles, given);
    if (outcome.ok() && !outcome.waiting && titles.records.size() > 1)
        tell_added(workspace, def, titles.records.size());
    return outcome;
}

void tell_added(Workspace& workspace, const EntityDef& def, std::size_t count, const QStringList& not_taken) {
    QString words = count == 1
                        ? tr_text("Added 1 %1.").arg(qt(lower_first(def.label.text())))
                        : tr_text("Added %1 %2.").arg(number_text(count), qt(lower_first(def.plural.text())));
    if (!not_taken.isEmpty())
        words += QLatin1Char(' ') + tr_text("Not taken: %1.").arg(not_taken.join(QStringLiteral(", ")));
    workspace.tell(words, true);
}

}  // namespace tandem
