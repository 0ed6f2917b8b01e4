namespace Corpus.Cli.Exchange.Exporting;

/// <summary>Something that the format cannot hold.</summary>
/// <param name="What">What it is.</param>
/// <param name="Articles">In how many articles; 0 for something of the corpus itself.</param>
/// <param name="Why">What the format lacks, and what to do.</param>
internal sealed record ExportLoss(string What, int Articles, string Why);
