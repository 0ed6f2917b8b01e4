using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Benchmarks.Measuring;
using Corpus.Compiler.Compiling;
using Corpus.Compiler.Reporting;

namespace Corpus.Benchmarks.Corpora;

/// <summary>Compiles articles into an image as <c>corpus compile</c> does.</summary>
internal static class CompiledImage
{
    // The compiler reads files side by side.
    private const int ArticlesPerFile = 1_000;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the image of articles that have nothing but a text.</summary>
    public static void Write(string folder, string image, IEnumerable<TextRecord> articles) => Write(folder, image, articles, (writer, article) =>
    {
        writer.WriteString("language", article.Language);
        writer.WriteString("text", article.Text);
    });

    /// <summary>Writes the articles as JSON lines, which stay, and their image.</summary>
    /// <param name="folder">Where the articles go; made anew.</param>
    /// <param name="image">The image.</param>
    /// <param name="articles">In the order that the corpus has then.</param>
    /// <param name="write">Writes the keys of one, all but its id.</param>
    public static void Write<T>(string folder, string image, IEnumerable<T> articles, Action<Utf8JsonWriter, T> write)
    {
        Directory.CreateDirectory(folder);
        var number = 0;
        foreach (var file in articles.Chunk(ArticlesPerFile))
        {
            using var stream = File.Create(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{number / ArticlesPerFile:D4}.jsonl")));
            using var writer = new Utf8JsonWriter(stream, Options);
            foreach (var article in file)
            {
                writer.WriteStartObject();
                writer.WriteString("id", string.Create(CultureInfo.InvariantCulture, $"a{number++}"));
                write(writer, article);
                writer.WriteEndObject();
                writer.Flush();
                writer.Reset();
                stream.WriteByte((byte)'\n');
            }
        }

        var findings = new StringWriter();
        var report = new Report(findings, ReportScope.All, Severities.Read("", "", []));
        if (!CorpusCompiler.Compile(CorpusFolder.List(folder, "Speed", "nl"), image, report, default))
            throw new WrongAnswerException($"The articles in {folder} do not compile:\n{findings}");
    }
}
