using System.Text.Json;
using Corpus.Cli.Commands;
using Corpus.Cli.Opening;
using Corpus.Cli.Terminals;

namespace Corpus.Cli.Describing;

/// <summary>What <c>corpus info</c> tells of a corpus.</summary>
internal sealed record CorpusInfo
{
    public required string Path { get; init; }

    public required CorpusKind Kind { get; init; }

    public required CorpusCard Card { get; init; }

    /// <summary>The first and last date of articles; empty when none has one.</summary>
    public required string FirstDate { get; init; }

    public required string LastDate { get; init; }

    public required int SegmenterVersion { get; init; }

    public required bool HasGoldTokens { get; init; }

    public required IReadOnlyList<FieldInfo> Fields { get; init; }

    public string Title => Card.Title;

    /// <summary>O(articles).</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="terminal">Where progress is shown.</param>
    /// <param name="cancellation">Ends the reading early.</param>
    public static CorpusInfo Of(OpenedCorpus corpus, Terminal terminal, CancellationToken cancellation)
    {
        var dates = DatesOf(corpus, terminal, cancellation);
        return new CorpusInfo
        {
            Path = corpus.Origin,
            Kind = corpus.Kind,
            Card = corpus.Image.Card,
            FirstDate = dates.Count == 0 ? "" : dates.Min().ToString(),
            LastDate = dates.Count == 0 ? "" : dates.Max().ToString(),
            SegmenterVersion = corpus.Image.SegmenterVersion,
            HasGoldTokens = corpus.Image.HasGoldTokens,
            Fields = FieldInfo.Of(corpus.Image, terminal, cancellation),
        };
    }

    /// <summary>As text has it: a name and a value each.</summary>
    public IEnumerable<(string Name, string Value)> Lines()
    {
        yield return ("path", Path);
        yield return ("kind", Name(Kind));
        yield return ("name", Card.Name);
        if (Card.Description is { Length: > 0 } description)
            yield return ("description", description);
        yield return ("license", Card.LicenseExpression ?? Card.License ?? "not said");
        if (Card.Authors.Count > 0)
            yield return ("authors", string.Join(", ", Card.Authors));
        if (Card.Source is { Length: > 0 } source)
            yield return ("source", source);
        yield return ("languages", string.Join(", ", Card.Languages));
        if (Card.Tags.Count > 0)
            yield return ("tags", string.Join(", ", Card.Tags));
        yield return ("articles", ToolNumbers.Grouped(Card.Count));
        yield return ("tokens", ToolNumbers.Grouped(Card.TokenCount) + (HasGoldTokens ? ", some of gold" : ""));
        yield return ("text", $"{ToolNumbers.Grouped(Card.TextBytes)} bytes");
        yield return ("image", $"{ToolNumbers.Grouped(Card.ImageBytes)} bytes");
        if (FirstDate.Length > 0)
            yield return ("dates", FirstDate == LastDate ? FirstDate : $"{FirstDate} to {LastDate}");
        yield return ("fingerprint", Card.Fingerprint);
        yield return ("segmenter", ToolNumbers.Grouped(SegmenterVersion));
        foreach (var field in Fields)
            yield return (field == Fields[0] ? "keys" : "", $"{field.Key}: {field.Type}, {ToolNumbers.Counted(field.Articles, "article")}");
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("path", Path);
        json.WriteString("kind", Name(Kind));
        json.WriteString("name", Card.Name);
        json.WriteString("title", Card.Title);
        json.WriteString("description", Card.Description);
        json.WriteString("license", Card.LicenseExpression ?? Card.License);
        json.WriteStrings("authors", Card.Authors);
        json.WriteString("source", Card.Source);
        json.WriteStrings("languages", Card.Languages);
        json.WriteStrings("tags", Card.Tags);
        json.WriteNumber("articles", Card.Count);
        json.WriteNumber("tokens", Card.TokenCount);
        json.WriteNumber("textBytes", Card.TextBytes);
        json.WriteNumber("imageBytes", Card.ImageBytes);
        json.WriteString("firstDate", FirstDate.Length == 0 ? null : FirstDate);
        json.WriteString("lastDate", LastDate.Length == 0 ? null : LastDate);
        json.WriteString("fingerprint", Card.Fingerprint);
        json.WriteNumber("segmenter", SegmenterVersion);
        json.WriteBoolean("goldTokens", HasGoldTokens);
        json.WriteObjects("keys", Fields, field =>
        {
            json.WriteString("key", field.Key);
            json.WriteString("type", field.Type);
            json.WriteNumber("articles", field.Articles);
        });
        json.WriteEndObject();
    }

    private static List<PartialDate> DatesOf(OpenedCorpus corpus, Terminal terminal, CancellationToken cancellation)
    {
        using var progress = terminal.Progress("reading dates", "articles", corpus.Image.Count);
        var dates = new List<PartialDate>();
        foreach (var (i, article) in corpus.Articles.Index())
        {
            cancellation.ThrowIfCancellationRequested();
            if (!article.Date.IsUnknown)
                dates.Add(article.Date);
            progress.Set(i + 1);
        }

        return dates;
    }

    private static string Name(CorpusKind kind) => kind switch
    {
        CorpusKind.StandardInput => "standard input",
        CorpusKind.Folder => "folder",
        CorpusKind.File => "file",
        CorpusKind.Image => "image",
        CorpusKind.Parts => "parts",
        CorpusKind.Assembly => "assembly",
        _ => "package",
    };
}
