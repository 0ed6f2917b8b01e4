using System.Text.Encodings.Web;
using System.Text.Json;

namespace Corpus.Benchmarks.Articles;

/// <summary>All articles in one file, a line each, the text as its last key.</summary>
internal sealed class JsonLinesFormat : ArticleFormat
{
    private const string FileName = "nieuws";
    private const string EndOfLine = "\"}\n";

    // As people write Dutch: quotation marks and accents stay as they are.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public override string Name => "JSON lines";

    public override string Extension => ".jsonl";

    public override void Write(string folder, IEnumerable<GeneratedArticle> articles)
    {
        using var file = File.Create(Path.Combine(folder, FileName + Extension));
        using var writer = new Utf8JsonWriter(file, Options);
        foreach (var article in articles)
        {
            Write(writer, article);
            writer.Flush();
            writer.Reset();
            file.WriteByte((byte)'\n');
        }
    }

    /// <summary>Changes the text of the article in the middle.</summary>
    public override string Edited(string content, int round)
        => content.Insert(content.IndexOf(EndOfLine, content.Length / 2, StringComparison.Ordinal), Addition(round));

    private static void Write(Utf8JsonWriter writer, GeneratedArticle article)
    {
        writer.WriteStartObject();
        writer.WriteString("id", article.Stem);
        writer.WriteString("title", article.Headline);
        writer.WriteString("date", article.Date);
        writer.WriteString("section", article.Section);
        writer.WriteString("author", article.Author);
        writer.WriteStartArray("tags");
        foreach (var tag in article.Keywords)
            writer.WriteStringValue(tag);
        writer.WriteEndArray();
        writer.WriteNumber("words_printed", article.WordsPrinted);
        writer.WriteString("text", article.Text);
        writer.WriteEndObject();
    }
}
