namespace Corpus.Accuracy;

/// <summary>What is scored of a text.</summary>
internal enum Layer
{
    Tokens,
    Sentences,
    Quotations,
}
