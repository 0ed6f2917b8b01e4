using System.Text.Json;
using Corpus.Cli.Commands;

namespace Corpus.Cli.Exchange.Exporting;

/// <summary>What an export comes to.</summary>
/// <param name="Output">Where it went.</param>
/// <param name="Format">In what format.</param>
/// <param name="Articles">How many articles were written.</param>
/// <param name="LeftOut">How many the format cannot hold at all.</param>
/// <param name="Fingerprint">The fingerprint of the corpus; null of several.</param>
/// <param name="Losses">What the format cannot hold.</param>
internal sealed record ExportReport(string Output, ExchangeFormat Format, int Articles, int LeftOut, string? Fingerprint, IReadOnlyList<ExportLoss> Losses)
{
    /// <summary>A line for each loss.</summary>
    public IEnumerable<string> Lines()
        => Losses.Select(loss => $"lost: {loss.What}{(loss.Articles > 0 ? $", in {ToolNumbers.Counted(loss.Articles, "article")}" : "")}: {loss.Why}");

    /// <summary>How much was written.</summary>
    public string Count => ToolNumbers.Counted(Articles, "article") + (LeftOut == 0 ? "" : $", {ToolNumbers.Grouped(LeftOut)} left out");

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("output", Output);
        json.WriteString("format", ExchangeFormats.NameOf(Format));
        json.WriteNumber("articles", Articles);
        json.WriteNumber("leftOut", LeftOut);
        json.WriteString("fingerprint", Fingerprint);
        json.WriteBoolean("exact", Losses.Count == 0);
        json.WriteObjects("losses", Losses, loss =>
        {
            json.WriteString("what", loss.What);
            json.WriteNumber("articles", loss.Articles);
            json.WriteString("why", loss.Why);
        });
        json.WriteEndObject();
    }
}
