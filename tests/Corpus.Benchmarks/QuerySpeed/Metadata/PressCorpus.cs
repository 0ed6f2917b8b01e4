using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Corpus.Benchmarks.Corpora;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>The same metadata twice: in an image, and in a list of records.</summary>
internal sealed class PressCorpus : IDisposable
{
    private readonly string _path;
    private CorpusImage? _image;

    private PressCorpus(string image, List<PressRecord> records)
    {
        Records = records;
        _path = image;
        Reopen();
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var article in Articles)
            GC.KeepAlive(article);
        ArticleBytes = (int)Math.Round((GC.GetAllocatedBytesForCurrentThread() - before) / (double)records.Count);
    }

    public List<PressRecord> Records { get; }

    public ArticleQuery<PressArticle, PressFields> Articles { get; private set; }

    /// <summary>What an article object takes, which is part of a result that has it.</summary>
    public int ArticleBytes { get; }

    public static PressCorpus Compile(string folder, int count)
    {
        var records = PressRecords.Make(count);
        var image = Path.Combine(folder, "press.corpus");
        CompiledImage.Write(Path.Combine(folder, "press"), image, records, Write);
        return new PressCorpus(image, records);
    }

    /// <summary>Forgets what queries have left behind: the image is opened anew.</summary>
    [MemberNotNull(nameof(Articles))]
    public void Reopen()
    {
        _image?.Dispose();
        _image = CorpusImage.Open(_path);
        Articles = ArticleQuery<PressArticle, PressFields>.Create(_image, handle => new PressArticle(handle), handle => new PressFields(handle));
    }

    public void Dispose() => _image?.Dispose();

    private static void Write(Utf8JsonWriter writer, PressRecord record)
    {
        writer.WriteString("section", record.Section.ToString());
        writer.WriteString("author", record.Author);
        writer.WriteNumber("words_printed", record.WordsPrinted);
        if (!record.Date.IsUnknown)
            writer.WriteString("date", record.Date.ToString());
        writer.WriteStartArray("tags");
        foreach (var tag in record.Tags)
            writer.WriteStringValue(tag);
        writer.WriteEndArray();
        writer.WriteString("text", "Een bericht uit de krant.");
    }
}
