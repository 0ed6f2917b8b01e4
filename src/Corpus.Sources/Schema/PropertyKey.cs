namespace Corpus.Sources;

/// <summary>Between keys as files write them and names as C# writes them.</summary>
internal static class PropertyKey
{
    private const int LongestName = 60;

    /// <summary>The name of the property for a key: <c>words-printed</c>, <c>words_printed</c> and <c>wordsPrinted</c> → <c>WordsPrinted</c>; empty where none can be made.</summary>
    public static string NameOf(string key) => PascalCase.FromWords(key, LongestName);

    /// <summary>
    /// Whether both are spellings of one name: the same letters and digits in order, without regard to case and to what separates words. O(length).
    /// </summary>
    public static bool IsSame(string a, string b)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < a.Length && IsSeparator(a[i]))
                i++;
            while (j < b.Length && IsSeparator(b[j]))
                j++;
            if (i == a.Length || j == b.Length)
                return i == a.Length && j == b.Length;
            if (char.ToUpperInvariant(a[i++]) != char.ToUpperInvariant(b[j++]))
                return false;
        }
    }

    /// <summary>What all spellings of one name have in common, for tables. O(length).</summary>
    public static string Normalize(string name) => new([.. name.Where(c => !IsSeparator(c)).Select(char.ToUpperInvariant)]);

    private static bool IsSeparator(char c) => c is '_' or '-' or '.' or ' ' or '\'' or '’';
}
