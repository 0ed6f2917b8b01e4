namespace Corpus.Segmentation;

/// <summary>The fullest form so far of each name, found by its last part or its first.</summary>
internal sealed class FullNames
{
    private readonly Dictionary<int, int> _byLast = [];
    private readonly Dictionary<int, int> _byFirst = [];

    /// <summary>
    /// The number of the fullest form of a name; that of the name itself if there is none. A single part is a last name before it is a first one. O(1).
    /// </summary>
    public int Find(in QuotationText text, List<NameSpan> names, TokenRange name)
    {
        if (_byLast.TryGetValue(HashOf(text, name.End - 1), out var number) && IsFuller(text, names, number, name))
            return number;
        return _byFirst.TryGetValue(HashOf(text, name.First), out number) && IsFuller(text, names, number, name) ? number : names.Count;
    }

    /// <summary>Whether a word was a part of a name before.</summary>
    public bool IsKnown(in QuotationText text, int token)
        => _byLast.ContainsKey(HashOf(text, token)) || _byFirst.ContainsKey(HashOf(text, token));

    /// <summary>Makes a name the fullest form for its parts.</summary>
    public void Add(in QuotationText text, TokenRange name, int number)
    {
        _byLast[HashOf(text, name.End - 1)] = number;
        var half = NameParts.FirstHalf(text[name.End - 1]);
        if (half.Length > 0)
            _byLast[WordHash.Of(half)] = number;
        if (name.Count > 1)
            _byFirst[HashOf(text, name.First)] = number;
    }

    private static bool IsFuller(in QuotationText text, List<NameSpan> names, int number, TokenRange name)
        => NameParts.IsPartOf(text, name, names[number].Tokens);

    private static int HashOf(in QuotationText text, int token) => WordHash.Of(NameParts.Stem(text[token]));
}
