namespace Corpus.Testing;

/// <summary>One thing that a program got wrong.</summary>
public sealed class ScoreError
{
    // What a line of a message has for the text, beside its beginning.
    private const int LineLength = 84;
    private const int LongestMark = 80;
    private const int MostContext = 32;
    private const int LeastContext = 8;

    private readonly ErrorText _text;

    internal ScoreError(ScoreErrorKind kind, ErrorText text, LabeledSpan? gold, LabeledSpan? found, bool isBoundary = false)
    {
        Kind = kind;
        _text = text;
        Gold = gold;
        Found = found;
        IsBoundary = isBoundary;
    }

    /// <summary>What is wrong.</summary>
    public ScoreErrorKind Kind { get; }

    /// <summary>The article.</summary>
    public Article Article => _text.Article;

    /// <summary>What gold has; null where it has nothing of it.</summary>
    public LabeledSpan? Gold { get; }

    /// <summary>What was found; null where nothing was.</summary>
    public LabeledSpan? Found { get; }

    /// <summary>
    /// Where it is, in the words of the text: what gold has (else what was found) between marks, <c>[de haven van »Zandrecht« is dicht]</c>; of tokens and sentences that are split too much or
    /// too little, the place of the boundary: <c>[Hij zweeg. »«Toen ging hij]</c>. O(length of the text) for the first error of an article, as long as
    /// its text is kept, then O(1); a new string each time.
    /// </summary>
    public string Text => TextOf((Gold ?? Found)!.Value);

    /// <summary>Whether it is about the place where the span starts and not about the whole span.</summary>
    internal bool IsBoundary { get; }

    /// <summary>Where it is, in UTF-16 units.</summary>
    internal int Start => (Gold ?? Found)!.Value.Start;

    /// <summary>What is wrong and where, on one line, or on two where gold and what was found have different ends.</summary>
    public override string ToString() => string.Join('\n', ToLines());

    internal IEnumerable<string> ToLines() => Kind switch
    {
        ScoreErrorKind.Missing when IsBoundary => [$"not split  {Text}"],
        ScoreErrorKind.Spurious when IsBoundary => [$"split      {Text}"],
        ScoreErrorKind.Missing => [$"missing    {Labelled(Gold!.Value)}"],
        ScoreErrorKind.Spurious => [$"spurious   {Labelled(Found!.Value)}"],
        ScoreErrorKind.Boundary => [$"boundary   gold  {Labelled(Gold!.Value)}", $"           found {Labelled(Found!.Value)}"],
        _ when Gold!.Value.Start != Found!.Value.Start || Gold.Value.Length != Found.Value.Length
            => [$"label      gold  {Labelled(Gold.Value)}", $"           found {Labelled(Found.Value)}"],
        _ => [$"label      {Text} {NameOf(Gold.Value.Label)}, found {NameOf(Found.Value.Label)}"],
    };

    private static string NameOf(string label) => label.Length == 0 ? "none" : label;

    private string Labelled(LabeledSpan span) => span.Label.Length == 0 ? TextOf(span) : $"{TextOf(span)} {span.Label}";

    private string TextOf(LabeledSpan span)
    {
        var length = IsBoundary ? 0 : span.Length;
        var context = Math.Clamp((LineLength - Math.Min(length, LongestMark)) / 2, LeastContext, MostContext);
        return MarkedText.Of(_text.Read(), span.Start, length, context);
    }
}
