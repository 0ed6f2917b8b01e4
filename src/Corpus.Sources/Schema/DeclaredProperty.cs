namespace Corpus.Sources;

/// <summary>A property of an article class that the user declares and the generator implements.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="Key">The key that it names with <c>[CorpusKey]</c>; null where the name says it.</param>
/// <param name="Type">What its values are.</param>
/// <param name="IsList">Whether it is a list of them.</param>
/// <param name="IsNullable">Whether an article may lack the key.</param>
/// <param name="Members">The members of its enum.</param>
internal sealed record DeclaredProperty(
    string Name, string? Key, FieldValueType Type, bool IsList, bool IsNullable, EquatableArray<EnumMember> Members)
{
    /// <summary>Whether it reads this key: the one it names, else any spelling of its own name.</summary>
    public bool Reads(string key) => Key is null ? PropertyKey.IsSame(Name, key) : Key == key;

    /// <summary>The key as somebody would write it: <c>WordsPrinted</c> → <c>words_printed</c>.</summary>
    public string WrittenKey
    {
        get
        {
            if (Key is not null)
                return Key;

            var words = new System.Text.StringBuilder();
            for (var i = 0; i < Name.Length; i++)
            {
                if (i > 0 && char.IsUpper(Name[i]) && !char.IsUpper(Name[i - 1]))
                    words.Append('_');
                words.Append(char.ToLowerInvariant(Name[i]));
            }

            return words.ToString();
        }
    }
}
