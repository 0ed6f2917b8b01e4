using System.Globalization;
using System.Text.Json;

namespace Corpus.Cli.Exchange.Importing;

/// <summary>What an import comes to.</summary>
/// <param name="Source">What was read.</param>
/// <param name="Format">In what format.</param>
/// <param name="Output">The folder or the image.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Fingerprint">The fingerprint of the corpus.</param>
/// <param name="Notices">What it has no place for.</param>
internal sealed record ImportReport(string Source, ExchangeFormat Format, string Output, int Articles, string Fingerprint, IReadOnlyList<ImportNotice> Notices)
{
    /// <summary>A line for each notice.</summary>
    public IEnumerable<string> Lines() => Notices.Select(notice => string.Create(CultureInfo.InvariantCulture, $"{notice.What}: {notice.Count:N0} {(notice.Count == 1 ? "time" : "times")}"));

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("source", Source);
        json.WriteString("format", ExchangeFormats.NameOf(Format));
        json.WriteString("output", Output);
        json.WriteNumber("articles", Articles);
        json.WriteString("fingerprint", Fingerprint);
        json.WriteStartArray("notices");
        foreach (var notice in Notices)
        {
            json.WriteStartObject();
            json.WriteString("what", notice.What);
            json.WriteNumber("count", notice.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
