#include "ui/print/web_link.h"

#include <QtCore/QUrl>

namespace tandem::print {

QString safe_address(const std::string& link) {
    if (link.empty())
        return {};
    const QUrl url(QString::fromStdString(link), QUrl::StrictMode);
    if (!url.isValid())
        return {};
    const QString scheme = url.scheme();
    const bool is_web = scheme == QLatin1String("http") || scheme == QLatin1String("https");
    const bool is_mail = scheme == QLatin1String("mailto");
    if (!(is_web && !url.host().isEmpty()) && !(is_mail && !url.path().isEmpty()))
        return {};
    return QString::fromLatin1(url.toEncoded());
}

}  // namespace tandem::print
