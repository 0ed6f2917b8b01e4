namespace Corpus.Benchmarks.Packing;

/// <summary>The code of the programs that use the articles: without an argument they print the first headline, with one what they found.</summary>
internal static class ConsumerPrograms
{
    /// <summary>The argument that makes a program read all articles, so that the answers of two can be compared.</summary>
    public const string All = "all";

    /// <summary>The argument that makes a program read one article, and tell what that took.</summary>
    public const string One = "one";

    /// <summary>With the package. What is in memory of the mapping, of the image or of the assembly that holds it, is what was touched of it, and what the system reads along.</summary>
    public const string OfPackage = """
        using System.Diagnostics;
        using System.Globalization;
        using Corpus;

        switch (args)
        {
            case ["all"]:
                long bytes = 0;
                foreach (var article in Nieuws.Articles)
                    bytes += article.Text.AsUtf8().Length;
                Console.WriteLine($"{Nieuws.Articles.Count} {bytes}");
                break;
            case ["one"]:
                var start = Stopwatch.GetTimestamp();
                var articles = Nieuws.Articles;
                var opened = Stopwatch.GetElapsedTime(start);
                var length = articles[articles.Count / 2].Text.AsUtf8().Length;
                var read = Stopwatch.GetElapsedTime(start);
                long touched = 0;
                var isImage = false;
                foreach (var line in OperatingSystem.IsLinux() ? File.ReadLines("/proc/self/smaps") : [])
                {
                    if (line.Contains('-', StringComparison.Ordinal) && !line.StartsWith("VmFlags", StringComparison.Ordinal))
                        isImage = line.EndsWith("/Nieuws.Nieuws.corpus", StringComparison.Ordinal) || line.EndsWith("/Nieuws.dll", StringComparison.Ordinal);
                    else if (isImage && line.StartsWith("Rss:", StringComparison.Ordinal))
                        touched += 1024 * long.Parse(line["Rss:".Length..^" kB".Length], CultureInfo.InvariantCulture);
                }

                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{opened.TotalMilliseconds} {read.TotalMilliseconds} {touched} {length}"));
                break;
            default:
                Console.WriteLine(Nieuws.Articles[0].Headline);
                break;
        }
        """;

    /// <summary>What stands beside the same code where there is no package: one article, whose headline is a constant.</summary>
    /// <param name="headline">The constant, as C# writes it.</param>
    public static string WithoutPackage(string headline) => $$"""
        namespace Corpus;

        internal static class Nieuws
        {
            public static IReadOnlyList<Article> Articles { get; } = [new({{headline}}, new Text({{headline}}))];
        }

        internal sealed record Article(string Headline, Text Text);

        internal sealed record Text(string Value)
        {
            public ReadOnlySpan<byte> AsUtf8() => System.Text.Encoding.UTF8.GetBytes(Value);
        }
        """;

    /// <summary>What one would do otherwise: the same articles in a file of JSON lines beside the program, all of them read when it starts.</summary>
    public const string OfJsonLines = """
        using System.Text;
        using System.Text.Json;

        var articles = new List<Stuk>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "nieuws.jsonl")))
            articles.Add(JsonSerializer.Deserialize(line, Context.Default.Stuk)!);
        if (args is ["all"])
            Console.WriteLine($"{articles.Count} {articles.Sum(article => (long)Encoding.UTF8.GetByteCount(article.text))}");
        else
            Console.WriteLine(articles[0].title);

        internal sealed record Stuk(string id, string title, string date, string section, string author, string[] tags, int words_printed, string text);

        [System.Text.Json.Serialization.JsonSerializable(typeof(Stuk))]
        internal sealed partial class Context : System.Text.Json.Serialization.JsonSerializerContext;
        """;
}
