#include "storage/migrations.h"

#include "base/resource.h"
#include "base/version.h"
#include "storage/copy.h"
#include "storage/sqlite_file.h"

#include <algorithm>

namespace tandem {

std::span<const Migration> migrations() {
    static const Migration steps[] = {
        {1, 1, resource("schema/v1.sql"),
         "The first released schema: every kind of record, the log, restore points."},
    };
    static_assert(std::size(steps) == schema_number);
    return steps;
}

void run_migrations(Connection& connection, int from, std::span<const Migration> steps) {
    int min_reader = 0;
    int number = from;
    for (const Migration& step : steps) {
        if (step.number <= from)
            continue;
        connection.exec(std::string(step.sql));
        min_reader = step.min_reader;
        number = step.number;
    }
    if (number == from)
        return;
    connection.exec("PRAGMA user_version = " + std::to_string(number));
    const auto put = [&](std::string_view key, std::string_view value) {
        connection
            .use("INSERT INTO meta (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2")
            .bind(1, key)
            .bind(2, value)
            .run();
    };
    const std::string oldest = std::to_string(min_reader);
    put("min_reader", oldest);
    put("program", program_version());
}

std::vector<std::string> schema_objects(Connection& connection) {
    std::vector<std::string> objects;
    Statement row = connection.use("SELECT type, name, tbl_name, sql FROM sqlite_schema");
    while (row.step())
        objects.push_back(std::string(row.text(0)) + " " + std::string(row.text(1)) + " on " +
                          std::string(row.text(2)) + ": " + std::string(row.text(3)));
    std::sort(objects.begin(), objects.end());
    return objects;
}

const std::vector<std::string>& released_objects(int number) {
    static const std::vector<std::vector<std::string>> all = [] {
        std::vector<std::vector<std::string>> made;
        for (std::size_t count = 1; count <= migrations().size(); ++count) {
            const auto empty = Connection::in_memory();
            run_migrations(*empty, 0, migrations().first(count));
            made.push_back(schema_objects(*empty));
        }
        return made;
    }();
    return all[static_cast<std::size_t>(number - 1)];
}

void migrate_file(const std::filesystem::path& path, int from, std::span<const Migration> steps,
                  const std::string& vfs) {
    Connection connection(path, Connection::Access::read_write, vfs);
    connection.prepare_for_use();
    std::filesystem::path before = path;
    before.replace_extension(".before-v" + std::to_string(steps.back().number) + ".tandem");
    copy_whole(connection, before, true, vfs);
    Transaction transaction(connection, "BEGIN IMMEDIATE");
    run_migrations(connection, from, steps);
    transaction.commit();
}

}  // namespace tandem
