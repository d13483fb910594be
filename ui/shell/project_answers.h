// The answers to the six questions, and the project they make. Knows no widgets.
// All may be empty: a project can be made of nothing but defaults.
#pragma once

#include "base/clock.h"
#include "base/date.h"
#include "model/project.h"

#include <QtCore/QString>

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace tandem {

struct ProjectAnswers {
    std::string place;
    std::string title;
    std::string lead_body;
    std::string partners;
    std::vector<std::pair<std::string, std::string>> groups;  // name, code of its side
    PartialDate start;
    Jurisdiction jurisdiction = Jurisdiction::none;
    bool with_tasks = true;  // from the framework; false = blank
};

// "Breaks for carers" -> "Breaks for carers.tandem"; letters that a file name cannot hold are left out.
std::string file_name_for(const ProjectAnswers& answers);
// With a number where the name is taken: nothing is ever replaced.
QString free_path(const QString& wanted);

// Makes the file: one project with its first cycle, the answers and the groups. Error as Beginning::write.
void write_project(const ProjectAnswers& answers, const std::filesystem::path& path, const Clock& clock);

}  // namespace tandem
