using System.Globalization;
using System.Text.Json;

namespace Corpus.Cli.Exchange.Exporting;

/// <summary>What an export comes to.</summary>
/// <param name="Output">Where it went.</param>
/// <param name="Format">In what format.</param>
/// <param name="Articles">How many articles.</param>
/// <param name="Fingerprint">The fingerprint of the corpus; null of several.</param>
/// <param name="Losses">What the format cannot hold.</param>
internal sealed record ExportReport(string Output, ExchangeFormat Format, int Articles, string? Fingerprint, IReadOnlyList<ExportLoss> Losses)
{
    /// <summary>A line for each loss.</summary>
    public IEnumerable<string> Lines()
        => Losses.Select(loss => string.Create(CultureInfo.InvariantCulture, $"lost: {loss.What}, in {loss.Articles:N0} {(loss.Articles == 1 ? "article" : "articles")}: {loss.Why}"));

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("output", Output);
        json.WriteString("format", ExchangeFormats.NameOf(Format));
        json.WriteNumber("articles", Articles);
        json.WriteString("fingerprint", Fingerprint);
        json.WriteBoolean("exact", Losses.Count == 0);
        json.WriteStartArray("losses");
        foreach (var loss in Losses)
        {
            json.WriteStartObject();
            json.WriteString("what", loss.What);
            json.WriteNumber("articles", loss.Articles);
            json.WriteString("why", loss.Why);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
