#include "pdf_tools.h"

#include <QtCore/QProcess>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <functional>

namespace tandem::test {
namespace {

int indent_of(const QString& line) {
    int indent = 0;
    while (indent < line.size() && line.at(indent) == QLatin1Char(' '))
        ++indent;
    return indent;
}

// What is said in place of each figure, in the order of the structure tree.
QStringList alternatives_of(const std::filesystem::path& pdf) {
    QPDF file;
    file.processFile(pdf.c_str());
    QStringList found;
    const std::function<void(QPDFObjectHandle)> walk = [&](QPDFObjectHandle node) {
        if (node.isArray())
            for (const QPDFObjectHandle& kid : node.getArrayAsVector())
                walk(kid);
        if (!node.isDictionary() || !node.hasKey("/S"))
            return;
        if (node.getKey("/S").isNameAndEquals("/Figure"))
            found += QString::fromStdString(node.getKey("/Alt").getUTF8Value());
        walk(node.getKey("/K"));
    };
    walk(file.getRoot().getKey("/StructTreeRoot").getKey("/K"));
    return found;
}

bool is_left_out(const QString& name) {
    return name.startsWith(QLatin1String("TOC")) || name.startsWith(QLatin1String("Lbl"));
}

}  // namespace

Output run(const std::string& command) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), QString::fromStdString(command)});
    const bool ended = process.waitForFinished(120000);
    return {ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAll().toStdString()};
}

std::string quoted(const std::filesystem::path& path) {
    return "'" + path.string() + "'";
}

std::string one_line(const std::string& text) {
    return QString::fromStdString(text).normalized(QString::NormalizationForm_C).simplified().toStdString();
}

std::string structure_text(const std::filesystem::path& pdf) {
    const Output tree = run("pdfinfo -struct-text " + quoted(pdf));
    QStringList alternatives = alternatives_of(pdf);
    QString text;
    int left_out = -1;  // indent of the element that is passed over, -1 for none
    for (const QString& line : QString::fromStdString(tree.text).split(QLatin1Char('\n'))) {
        const int indent = indent_of(line);
        const QString entry = line.mid(indent);
        if (left_out >= 0 && indent > left_out)
            continue;
        left_out = -1;
        const bool is_text =
            entry.size() >= 2 && entry.startsWith(QLatin1Char('"')) && entry.endsWith(QLatin1Char('"'));
        if (is_text) {
            text += entry.mid(1, entry.size() - 2);
        } else if (entry.startsWith(QLatin1String("Figure"))) {
            text += QLatin1Char('\n') + (alternatives.isEmpty() ? QString() : alternatives.takeFirst()) +
                    QLatin1Char('\n');
            left_out = indent;
        } else if (is_left_out(entry)) {
            left_out = indent;
        } else if (entry.contains(QLatin1String("(block)")) || !entry.contains(QLatin1String("(inline)"))) {
            // An element that is not inline begins a line of its own; attributes and object numbers do no
            // harm there.
            if (!entry.startsWith(QLatin1Char('/')) && !entry.startsWith(QLatin1String("Object")))
                text += QLatin1Char('\n');
        }
    }
    return one_line(text.toStdString());
}

}  // namespace tandem::test
