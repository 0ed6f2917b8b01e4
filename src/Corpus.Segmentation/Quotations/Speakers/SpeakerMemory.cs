namespace Corpus.Segmentation;

/// <summary>Who was named up to a place in the text, and as what.</summary>
internal sealed class SpeakerMemory
{
    private readonly NameList _names;
    private readonly Dictionary<int, int> _roles = [];
    private readonly Dictionary<int, WordClass> _genders = [];
    private readonly HashSet<int> _withRole = [];
    private int _read;

    /// <summary>Nobody was named yet, but what the whole text shows of genders is known. O(names).</summary>
    public SpeakerMemory(NameList names)
    {
        _names = names;
        for (var i = 0; i < names.Count; i++)
        {
            if (names[i].Gender != WordClass.None)
                _genders[names[i].Full] = names[i].Gender;
        }
    }

    /// <summary>Takes in the names that start before a token. Over the whole text O(names).</summary>
    public void ReadUpTo(in QuotationText text, int token)
    {
        for (; _read < _names.Count && _names[_read].Start < token; _read++)
        {
            var name = _names[_read];
            if (name.Role >= 0)
                RememberRole(text, name.Role, name.Full);
        }
    }

    /// <summary>The number of the name that a role was given with last, whole or as the end of a compound; -1 if none was.</summary>
    /// <example><c>de secretaris-generaal</c> after <c>Navo-secretaris-generaal Jens Stoltenberg</c>; also <c>de Navo-baas</c>, by its first part.</example>
    public int FindRole(in QuotationText text, int token)
    {
        var word = text[token];
        if (_roles.TryGetValue(WordHash.Of(word), out var name))
            return name;
        var hyphen = word.IndexOf('-');
        if (hyphen > 0 && RolePhrase.IsRole(text, token) && text.IsCapitalised(token) && _roles.TryGetValue(WordHash.Of(word.Slice(0, hyphen + 1)), out name))
            return name;
        var end = RoleEnd(text, token);
        return end > 0 && _roles.TryGetValue(WordHash.Of(word.Slice(end)), out name) ? name : -1;
    }

    /// <summary>What the text has shown about the gender of a name; none if nothing.</summary>
    public WordClass GenderOf(int name) => _genders.TryGetValue(_names[name].Full, out var gender) ? gender : WordClass.None;

    /// <summary>Whether the text has said what somebody is.</summary>
    public bool HasRole(int name) => _withRole.Contains(_names[name].Full);

    /// <summary>Takes a pronoun for a name as what it shows of its gender.</summary>
    public void RememberGender(int name, WordClass pronoun)
    {
        var gender = pronoun & (WordClass.Male | WordClass.Female);
        if (gender is WordClass.Male or WordClass.Female && !_genders.ContainsKey(_names[name].Full))
            _genders[_names[name].Full] = gender;
    }

    private void RememberRole(in QuotationText text, int role, int name)
    {
        var word = text[role];
        _withRole.Add(name);
        _roles[WordHash.Of(word)] = name;
        var hyphen = word.IndexOf('-');
        if (hyphen > 0)
        {
            _roles[WordHash.Of(word.Slice(0, hyphen + 1))] = name;
            _roles[WordHash.Of(word.Slice(hyphen + 1))] = name;
        }

        var end = RoleEnd(text, role);
        if (end > 0)
            _roles[WordHash.Of(word.Slice(end))] = name;
    }

    /// <summary>Where the listed role begins that a compound ends in; -1 if it is no compound.</summary>
    private static int RoleEnd(in QuotationText text, int token)
    {
        var word = text[token];
        for (var start = 1; word.Length <= 40 && start <= word.Length - 4; start++)
        {
            if ((text.Rules.Words.Find(word.Slice(start)) & WordClass.Role) != WordClass.None)
                return start;
        }

        return -1;
    }
}
