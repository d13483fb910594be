// Turns the markers in the pages' streams into marked content (step of pdf_assembly.h).
#include "ui/print/marked_content.h"
#include "ui/print/pdf_assembly.h"

#include <QtCore/QByteArray>
#include <QtCore/QtEndian>

#include <algorithm>
#include <atomic>
#include <future>
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

void mark(const PdfAssembly& assembly, PageStream& stream) {
    const QByteArray painted = stream.is_packed ? unpacked(stream.bytes) : stream.bytes;
    int next = stream.first_chunk;
    const std::string marked =
        mark_content(std::string_view(painted.constData(), static_cast<std::size_t>(painted.size())), next,
                     [&](int number) { return chunk_operator(assembly, number); });
    if (next != stream.end_chunk)
        fail_on_markers();
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
    for (const PdfRecord::Chunk& chunk : assembly.record.chunks) {
        const auto page = static_cast<std::size_t>(chunk.page);
        PageStream& stream = streams.at(page);
        if (stream.end_chunk == 0)
            stream.first_chunk = number;
        if (chunk.owner >= 0) {
            Handle& owners = assembly.owners[page];
            assembly.mcids[static_cast<std::size_t>(number)] = owners.getArrayNItems();
            owners.appendItem(assembly.nodes[static_cast<std::size_t>(chunk.owner)]);
        }
        stream.end_chunk = ++number;
    }
    return streams;
}

}  // namespace

void tag_pages(PdfAssembly& assembly) {
    std::vector<PageStream> streams = numbered(assembly);
    for (std::size_t i = 0; i < streams.size(); ++i) {
        Handle contents = assembly.pages[i].getKey("/Contents");
        const auto raw = contents.getRawStreamData();
        streams[i].bytes = QByteArray(reinterpret_cast<const char*>(raw->getBuffer()),
                                      static_cast<qsizetype>(raw->getSize()));
        streams[i].is_packed = contents.getDict().getKey("/Filter").isNameAndEquals("/FlateDecode");
    }
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
