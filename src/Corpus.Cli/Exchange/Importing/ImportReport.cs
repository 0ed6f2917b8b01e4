using System.Text.Json;
using Corpus.Cli.Commands;

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
    public IEnumerable<string> Lines() => Notices.Select(notice => notice.ToString());

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("source", Source);
        json.WriteString("format", ExchangeFormats.NameOf(Format));
        json.WriteString("output", Output);
        json.WriteNumber("articles", Articles);
        json.WriteString("fingerprint", Fingerprint);
        json.WriteObjects("notices", Notices, notice =>
        {
            json.WriteString("what", notice.What);
            json.WriteNumber("count", notice.Count);
        });
        json.WriteEndObject();
    }
}
