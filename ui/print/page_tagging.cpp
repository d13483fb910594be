// Turns the markers in the pages' streams into marked content (step of pdf_assembly.h).
#include "ui/print/marked_content.h"
#include "ui/print/pdf_assembly.h"

#include <QtCore/QByteArray>
#include <QtCore/QtEndian>

#include <algorithm>
#include <atomic>
#include <future>
#include <set>
#include <string>
#include <string_view>
#include <thread>

namespace tandem::print {
namespace {

using Handle = QPDFObjectHandle;

// A page's stream on its way; touched by one thread only.
struct PageStream {
    QByteArray bytes;
    bool is_packed = false;  // with zlib, as Qt does
    int first_chunk = 0;
    int end_chunk = 0;
    int first_marker = 0;
    int end_marker = 0;
};

std::string artifact_operator(int owner) {
    switch (owner) {
        case artifact::decoration:
            return "/Artifact <</Type /Layout>> BDC";
        case artifact::header:
            return "/Artifact <</Type /Pagination /Subtype /Header>> BDC";
        case artifact::footer:
            return "/Artifact <</Type /Pagination /Subtype /Footer>> BDC";
        default:
            return "/Artifact <</Type /Pagination>> BDC";
    }
}

std::string chunk_operator(const PdfAssembly& assembly, int number) {
    const int owner = assembly.record.chunks.at(static_cast<std::size_t>(number)).owner;
    if (owner < 0)
        return artifact_operator(owner);
    return std::string("/") + assembly.record.elements[static_cast<std::size_t>(owner)].description.type +
           " <</MCID " + std::to_string(assembly.mcids[static_cast<std::size_t>(number)]) + ">> BDC";
}

// qCompress and qUncompress know zlib's format with the length in front. Where it is too little qUncompress
// begins again with twice as much, so it is a generous guess: a page of text packs to a tenth.
QByteArray unpacked(const QByteArray& packed) {
    constexpr quint32 times = 16;
    QByteArray with_length(4, '\0');
    qToBigEndian(static_cast<quint32>(packed.size()) * times, with_length.data());
    return qUncompress(with_length + packed);
}

QByteArray packed(std::string_view bytes) {
    return qCompress(reinterpret_cast<const uchar*>(bytes.data()), static_cast<qsizetype>(bytes.size()),
                     compression_level)
        .mid(4);
}

std::string_view view(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QByteArray content_of(const PageStream& stream) {
    return stream.is_packed ? unpacked(stream.bytes) : stream.bytes;
}

void mark(const PdfAssembly& assembly, PageStream& stream) {
    const PdfRecord& record = assembly.record;
    int chunk = stream.first_chunk;
    // Texts stand where they came among what Qt painted.
    const auto texts_before = [&](int end) {
        std::string texts;
        for (; chunk < end; ++chunk) {
            const PdfRecord::Chunk& one = record.chunks[static_cast<std::size_t>(chunk)];
            texts += chunk_operator(assembly, chunk) + '\n';
            texts += operators_of_texts(record, assembly.fonts, one.first_text, one.end_text) + "EMC\n";
        }
        return texts;
    };
    const QByteArray painted = content_of(stream);
    int next = stream.first_marker;
    std::string marked = mark_content(view(painted), next, [&](int marker) {
        std::string opened = texts_before(record.markers.at(static_cast<std::size_t>(marker)));
        return opened += chunk_operator(assembly, chunk++);
    });
    if (next != stream.end_marker)
        fail_on_markers();
    marked += '\n';
    marked += texts_before(stream.end_chunk);
    stream.bytes = packed(marked);
}

void mark_all(const PdfAssembly& assembly, std::vector<PageStream>& streams) {
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < streams.size(); i = next++)
            mark(assembly, streams[i]);
    };
    const std::size_t threads = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 8);
    std::vector<std::future<void>> helpers;
    for (std::size_t i = 1; i < std::min(threads, streams.size()); ++i)
        helpers.push_back(std::async(std::launch::async, work));
    work();
    for (std::future<void>& helper : helpers)
        helper.get();
}

// Numbers the chunks of each page's elements, and notes in the page's array which element each number belongs
// to.
std::vector<PageStream> numbered(PdfAssembly& assembly) {
    std::vector<PageStream> streams(assembly.pages.size());
    int number = 0;
    int marker = 0;
    for (const PdfRecord::Chunk& chunk : assembly.record.chunks) {
        const auto page = static_cast<std::size_t>(chunk.page);
        PageStream& stream = streams.at(page);
        if (stream.end_chunk == 0) {
            stream.first_chunk = number;
            stream.first_marker = marker;
        }
        if (chunk.owner >= 0) {
            Handle& owners = assembly.owners[page];
            assembly.mcids[static_cast<std::size_t>(number)] = owners.getArrayNItems();
            owners.appendItem(assembly.nodes[static_cast<std::size_t>(chunk.owner)]);
        }
        stream.end_chunk = ++number;
        stream.end_marker = marker += chunk.is_painted ? 1 : 0;
    }
    return streams;
}

void read_stream(Handle page, PageStream& stream) {
    Handle contents = page.getKey("/Contents");
    const auto raw = contents.getRawStreamData();
    stream.bytes =
        QByteArray(reinterpret_cast<const char*>(raw->getBuffer()), static_cast<qsizetype>(raw->getSize()));
    stream.is_packed = contents.getDict().getKey("/Filter").isNameAndEquals("/FlateDecode");
}

// By page, the fonts that its texts are set in.
std::vector<std::set<int>> fonts_used(const PdfRecord& record) {
    std::vector<std::set<int>> used(record.pages.size());
    for (const PdfRecord::Chunk& chunk : record.chunks)
        for (int i = chunk.first_text; i < chunk.end_text; ++i)
            used.at(static_cast<std::size_t>(chunk.page))
                .insert(record.texts[static_cast<std::size_t>(i)].font);
    return used;
}

}  // namespace

void take_fonts(PdfAssembly& assembly) {
    const PdfRecord& record = assembly.record;
    if (!record.has_sheet())
        return;
    const Handle sheet = assembly.pages.back();
    PageStream stream;
    read_stream(sheet, stream);
    assembly.fonts = read_sheet(view(content_of(stream)), record.fonts);
    add_advances(assembly.fonts, sheet);
    assembly.pdf.removePage(sheet);
    assembly.pages.pop_back();
    const std::vector<std::set<int>> used = fonts_used(record);
    Handle all = Handle(sheet).getKey("/Resources").getKey("/Font");
    for (std::size_t page = 0; page < used.size(); ++page) {
        Handle resources = assembly.pages[page].getKey("/Resources");
        if (!resources.getKey("/Font").isDictionary())
            resources.replaceKey("/Font", Handle::newDictionary());
        for (const int font : used[page]) {
            const std::string& name = assembly.fonts[static_cast<std::size_t>(font)].name;
            resources.getKey("/Font").replaceKey(name, all.getKey(name));
        }
    }
}

void tag_pages(PdfAssembly& assembly) {
    std::vector<PageStream> streams = numbered(assembly);
    for (std::size_t i = 0; i < streams.size(); ++i)
        read_stream(assembly.pages[i], streams[i]);
    mark_all(assembly, streams);
    for (std::size_t i = 0; i < streams.size(); ++i) {
        Handle& page = assembly.pages[i];
        Handle contents = Handle::newStream(&assembly.pdf, streams[i].bytes.toStdString());
        contents.getDict().replaceKey("/Filter", Handle::newName("/FlateDecode"));
        page.replaceKey("/Contents", contents);
        page.replaceKey("/StructParents", Handle::newInteger(static_cast<long long>(i)));
        page.replaceKey("/Tabs", Handle::newName("/S"));
        page.removeKey("/Annots");
    }
}

}  // namespace tandem::print
