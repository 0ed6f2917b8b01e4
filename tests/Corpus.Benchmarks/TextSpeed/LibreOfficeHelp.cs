using Corpus.Benchmarks.Measuring;
using Corpus.Sources;

namespace Corpus.Benchmarks.TextSpeed;

/// <summary>The Dutch help of LibreOffice, which Debian has as a package: a large real text. It is fetched when it is needed and never kept.</summary>
internal static class LibreOfficeHelp
{
    private const string Package = "libreoffice-help-nl";

    /// <summary>The help in the folder, else in Debian's package.</summary>
    /// <param name="folder">Where the package is unpacked; null to fetch it.</param>
    /// <param name="reason">Why there is none.</param>
    public static BenchmarkText? TryRead(string? folder, out string reason)
    {
        reason = "";
        if (folder is not null)
            return Read(folder, out reason);

        var temporary = Directory.CreateTempSubdirectory("corpus-benchmark-").FullName;
        try
        {
            var environment = new Dictionary<string, string>();
            Command.Time(temporary, "apt-get", environment, "download", "--quiet", Package);
            Command.Time(temporary, "dpkg-deb", environment, "-x", Directory.GetFiles(temporary, "*.deb").Single(), "unpacked");
            return Read(Path.Combine(temporary, "unpacked"), out reason);
        }
        catch (Exception failure) when (failure is WrongAnswerException or System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            reason = $"the package {Package} cannot be fetched with apt-get; unpack it yourself and name the folder with --libreoffice";
            return null;
        }
        finally
        {
            Directory.Delete(temporary, recursive: true);
        }
    }

    private static BenchmarkText? Read(string folder, out string reason)
    {
        reason = Directory.Exists(folder) ? $"below {folder} are no .html files" : $"there is no folder {folder}";
        if (!Directory.Exists(folder))
            return null;

        var articles = Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => HtmlText.Of(File.ReadAllText(file)))
            .Where(text => text.Length > 0)
            .Select(text => BenchmarkArticle.Of(text, OwnArticles.Paragraphs(ParagraphSplitter.Split(text)), "nl"))
            .ToList();
        return articles.Count == 0 ? null : new BenchmarkText("LibreOffice help", articles);
    }
}
