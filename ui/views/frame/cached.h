// Something worked out of the portfolio once and kept until the next change: for columns that ask a rule
// about all records while each row is painted.
//
// Made before the list that uses it, so that it is told of a change before the list is.
#pragma once

#include "ui/link/workspace.h"

#include <functional>
#include <memory>
#include <optional>

namespace tandem {

template <class T>
class Cached {
public:
    // `context` ends the watching; it must not outlive the workspace.
    static std::shared_ptr<Cached> make(Workspace& workspace, QObject* context,
                                        std::function<T(const Workspace&)> work) {
        auto cached = std::shared_ptr<Cached>(new Cached(workspace, std::move(work)));
        const auto forget = [cached] { cached->value_.reset(); };
        QObject::connect(&workspace, &Workspace::changed, context, forget);
        QObject::connect(&workspace, &Workspace::frame_changed, context, forget);
        return cached;
    }

    const T& get() {
        if (!value_)
            value_ = work_(workspace_);
        return *value_;
    }

private:
    Cached(const Workspace& workspace, std::function<T(const Workspace&)> work)
        : workspace_(workspace), work_(std::move(work)) {}

    const Workspace& workspace_;
    std::function<T(const Workspace&)> work_;
    std::optional<T> value_;
};

}  // namespace tandem
