namespace Corpus.Segmentation;

/// <summary>The fullest form so far of each name, found by its last part or its first.</summary>
internal sealed class FullNames
{
    private const int LongestLook = 8;

    private readonly Dictionary<int, int> _byLast = [];
    private readonly Dictionary<int, int> _byFirst = [];
    private readonly Dictionary<int, int> _earlier = [];

    /// <summary>
    /// The number of the fullest form of a name; that of the name itself if there is none. A single part is a last name before it is a first one. Of several
    /// people with one last name it is the last whose gender does not contradict. O(1).
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="names">The names so far.</param>
    /// <param name="name">The name.</param>
    /// <param name="gender">What is known of its gender.</param>
    /// <param name="isAmbiguous">Whether it is no more than a last name that several people have, and nothing tells which: after <c>Ann Poe</c> and <c>Joe Poe</c>, <c>Poe</c>.</param>
    public int Find(in QuotationText text, List<NameSpan> names, TokenRange name, WordClass gender, out bool isAmbiguous)
    {
        isAmbiguous = false;
        if (_byLast.TryGetValue(HashOf(text, name.End - 1), out var number) && Namesake(names, ref number, gender) && IsFuller(text, names, number, name))
        {
            isAmbiguous = name.Count == 1 && gender == WordClass.None && _earlier.TryGetValue(number, out var earlier) && AreTwo(text, names, number, earlier);
            return number;
        }

        return _byFirst.TryGetValue(HashOf(text, name.First), out number) && IsFuller(text, names, number, name) ? number : names.Count;
    }

    /// <summary>Whether a word was a part of a name before.</summary>
    public bool IsKnown(in QuotationText text, int token)
        => _byLast.ContainsKey(HashOf(text, token)) || _byFirst.ContainsKey(HashOf(text, token));

    /// <summary>Makes a name the fullest form for its parts.</summary>
    public void Add(in QuotationText text, TokenRange name, int number)
    {
        var last = HashOf(text, name.End - 1);
        if (_byLast.TryGetValue(last, out var earlier))
            _earlier[number] = earlier;
        _byLast[last] = number;
        var half = NameParts.FirstHalf(text[name.End - 1]);
        if (half.Length > 0)
            _byLast[WordHash.Of(half)] = number;
        if (name.Count > 1)
            _byFirst[HashOf(text, name.First)] = number;
    }

    /// <summary>
    /// Goes back to the last namesake whose gender does not contradict; false if there is none: <c>Mrs. Kamp</c> is not <c>Mr. Bo Kamp</c>. What a given name
    /// makes likely does not weigh against a title.
    /// </summary>
    private bool Namesake(List<NameSpan> names, ref int number, WordClass gender)
    {
        var last = number;
        for (var look = 0; look < LongestLook; look++)
        {
            var known = names[number].Gender;
            if (gender == WordClass.None || known == WordClass.None || (gender & known) != WordClass.None)
                return true;
            if (!_earlier.TryGetValue(number, out number))
                break;
        }

        number = last;
        return names[last].Start == names[last].Tokens.First;
    }

    private static bool AreTwo(in QuotationText text, List<NameSpan> names, int one, int other)
        => names[one].Tokens.Count > 1 && names[other].Tokens.Count > 1
            && HashOf(text, names[one].Tokens.First) != HashOf(text, names[other].Tokens.First);

    private static bool IsFuller(in QuotationText text, List<NameSpan> names, int number, TokenRange name)
        => NameParts.IsPartOf(text, name, names[number].Tokens);

    private static int HashOf(in QuotationText text, int token) => NameParts.HashOfStem(text, token);
}
