namespace Corpus.Generator.Models;

/// <summary>What the corpus class needs, its named articles aside.</summary>
/// <param name="Types">The names.</param>
/// <param name="ResourceName">The name of the resource that holds the image.</param>
/// <param name="Count">How many articles there are.</param>
/// <param name="Fingerprint">The fingerprint of the articles.</param>
/// <param name="Dates">The first and last date, for the doc comment; empty when no article has one.</param>
/// <param name="HintName">The name of the generated file.</param>
internal sealed record FacadeModel(
    TypesModel Types, string ResourceName, int Count, string Fingerprint, string Dates, string HintName);
