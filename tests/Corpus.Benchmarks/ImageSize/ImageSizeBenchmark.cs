using System.Globalization;
using Corpus.Benchmarks.Articles;
using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;
using Corpus.Benchmarks.TextSpeed;

namespace Corpus.Benchmarks.ImageSize;

/// <summary>The verb <c>image</c>: what each part of an image costs. Prints the table of <c>docs/image.md</c>.</summary>
internal static class ImageSizeBenchmark
{
    public const string Usage = "image [--libreoffice FOLDER]";

    private const int NewsArticles = 12_000;

    // As the page has them.
    private static readonly string[][] Rows =
    [
        ["TEXT"], ["PARB", "PARX"], ["HEAD"], ["DOCS"], ["FLDS", "COLS"], ["VALX", "VALS", "CARD"], ["GOLX", "SENT", "NODE", "COMM"], ["LAYX"], ["TOKS", "CHKP", "TOKE"],
        ["SNTX"], ["QUOT"], ["IDST"], ["PBEG"], ["POST"], ["LEXB", "LEXX"], ["STRX", "STRS"], ["IDIX"], ["INFO", "CRCS"],
    ];

    public static void Run(string? libreOffice, TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("corpus-benchmark-").FullName;
        try
        {
            Print(Compile(folder, libreOffice, output), output);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static List<SizedImage> Compile(string folder, string? libreOffice, TextWriter output)
    {
        var images = new List<SizedImage>();
        if (LibreOfficeHelp.TryRead(libreOffice, out var reason) is { } help)
            images.Add(SizedImage.Compile("help", Path.Combine(folder, "help"), Records(help)));
        else
            output.WriteLine($"skipped LibreOffice help: {reason}");
        images.Add(SizedImage.Compile("news", Path.Combine(folder, "news"), GeneratedArticles.Enumerate(NewsArticles).Select(article => new TextRecord("nl", article.Text))));
        images.Add(SizedImage.Compile("shipped", Path.Combine(folder, "shipped"), Records(OwnArticles.Read())));
        return images;
    }

    private static IEnumerable<TextRecord> Records(BenchmarkText text) => text.Articles.Select(article => new TextRecord(article.Language, article.Text));

    private static void Print(List<SizedImage> images, TextWriter output)
    {
        foreach (var image in images)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{image.Name}: {image.Articles:N0} articles, {image.Paragraphs:N0} paragraphs, {image.Tokens:N0} tokens, {image.Types:N0} types, {image.Terms:N0} terms; text {image.Sections["TEXT"]:N0} bytes, image {image.Total:N0}"));
        }

        output.WriteLine();
        var table = new MarkdownTable(["bytes a token", .. images.Select(image => image.Name)]);
        foreach (var row in Rows)
            table.Add([string.Join(", ", row), .. images.Select(image => PerToken(image, row.Sum(tag => image.Sections.GetValueOrDefault(tag))))]);
        table.Add(["header, places at multiples of 64", .. images.Select(image => PerToken(image, image.Total - image.Sections.Values.Sum()))]);
        table.Add(["all", .. images.Select(image => PerToken(image, image.Total))]);
        table.Add(["× text", .. images.Select(image => Number((double)image.Total / image.Sections["TEXT"]))]);
        table.Print(output);
    }

    private static string PerToken(SizedImage image, long bytes) => Number((double)bytes / image.Tokens);

    private static string Number(double value) => value.ToString("F2", CultureInfo.InvariantCulture);
}
