namespace Corpus.Sources;

/// <summary>The keys that mean the same in every format, and become properties that every article has.</summary>
internal static class BuiltInKeys
{
    public const string Id = "id";
    public const string Date = "date";
    public const string Title = "title";
    public const string Name = "name";
    public const string Language = "language";
    public const string Lang = "lang";

    /// <summary>The body of an article in JSON.</summary>
    public const string Text = "text";

    /// <summary>The length of the longest of them.</summary>
    public const int Longest = 8;

    public static bool Contains(string key) => key is Id or Date or Title or Name or Language or Lang;
}
