namespace Corpus.Sources;

/// <summary>What the head of a dated text says.</summary>
/// <param name="Keys">Its keys.</param>
/// <param name="Place">Where it stands; an empty stretch where there is none.</param>
/// <param name="Insertion">How a key is added.</param>
/// <param name="End">The offset where the head ends and the text may begin.</param>
internal readonly record struct DatedTextHead(ArticleHead Keys, TextSpan Place, HeadInsertion Insertion, int End);
