namespace Corpus.Testing;

/// <summary>A mark of a quotation: where it stands, whether it opens, whether it is of the single kind, and how many quotations it lies in.</summary>
internal readonly record struct QuoteMark(int At, bool IsOpening, bool IsSingle, int Depth);
