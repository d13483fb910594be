#include "ui/shell/project_answers.h"

#include "document/new_file.h"
#include "edit/input.h"
#include "edit/structure.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <stdexcept>

namespace tandem {

namespace {

constexpr std::size_t longest_name = 60;

void check(const StepResult& step) {
    if (!step.ok())
        throw std::logic_error("a new project was refused: " + step.issues.front().text);
}

}  // namespace

std::string file_name_for(const ProjectAnswers& answers) {
    std::string name;
    for (const char letter : answers.title.empty() ? std::string("New project") : answers.title)
        if (std::string_view("/\\:*?\"<>|").find(letter) == std::string_view::npos &&
            static_cast<unsigned char>(letter) >= ' ')
            name += letter;
    while (!name.empty() && (name.back() == '.' || name.back() == ' '))
        name.pop_back();
    if (name.size() > longest_name) {
        std::size_t cut = longest_name;
        while (cut > 0 && (static_cast<unsigned char>(name[cut]) & 0xC0U) == 0x80U)
            --cut;  // not in the middle of a letter
        if (const std::size_t space = name.find_last_of(' ', cut); space != std::string::npos && space > 0)
            cut = space;  // nor of a word
        name.resize(cut);
    }
    return (name.empty() ? "New project" : name) + ".tandem";
}

QString free_path(const QString& wanted) {
    const QFileInfo file(wanted);
    QString path = wanted;
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = file.dir().filePath(QStringLiteral("%1 %2.tandem").arg(file.completeBaseName()).arg(number));
    return path;
}

void write_project(const ProjectAnswers& answers, const std::filesystem::path& path, const Clock& clock) {
    Beginning beginning(clock);
    EditBuilder builder(beginning.context());
    NewProject wanted;
    wanted.title = answers.title.empty() ? "New project" : answers.title;
    wanted.place = answers.place;
    wanted.start = answers.start;
    wanted.with_tasks = answers.with_tasks;
    const StepResult project = add_project(builder, wanted);
    check(project);
    InputFor more(*entity_by_key("project"));
    if (!answers.lead_body.empty())
        more.with("lead_body", answers.lead_body);
    if (!answers.partners.empty())
        more.with("partners", answers.partners);
    if (answers.jurisdiction != Jurisdiction::none)
        more.with("jurisdiction", std::string(code_of_choice(answers.jurisdiction)));
    if (!more.input().fields.empty())
        check(builder.set(*entity_by_key("project"), project.id, more.input()));
    for (const auto& [name, side] : answers.groups) {
        InputFor group(*entity_by_key("group"));
        group.with("name", name);
        if (!side.empty())
            group.with("side", side);
        check(builder.create(*entity_by_key("group"), project.id, group.input()));
    }
    beginning.take(builder.take());
    beginning.write(path, false);
}

}  // namespace tandem
