namespace Corpus.Generator.Models;

/// <summary>What the article class and the symbols class of a corpus need. It does not change when articles do.</summary>
/// <param name="Namespace">The namespace; empty for the global one.</param>
/// <param name="Corpus">The name of the corpus.</param>
/// <param name="CorpusClass">The corpus class.</param>
/// <param name="HasUsing">Whether the namespace is used everywhere.</param>
/// <param name="HintName">The name of the generated file.</param>
internal sealed record TypesModel(string Namespace, string Corpus, string CorpusClass, bool HasUsing, string HintName);
