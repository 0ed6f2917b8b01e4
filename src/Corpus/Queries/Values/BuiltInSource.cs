namespace Corpus;

/// <summary>The properties that every article has, its text and its spans aside.</summary>
internal static class BuiltInSource
{
    public static readonly ValueSource<string?> Id = new IdSource();
    public static readonly ValueSource<string?> Name = new BuiltInSource<string?>(BuiltInField.Name, "Name", static article => article.Name, static (image, text) => Required(image, text, BuiltInField.Name));
    public static readonly ValueSource<string?> Title = new BuiltInSource<string?>(BuiltInField.Title, "Title", static article => article.Title, static (image, text) => image.Strings.Get(text));
    public static readonly ValueSource<string?> Headline = new BuiltInSource<string?>(BuiltInField.Headline, "Headline", static article => article.Headline, static (image, text) => Required(image, text, BuiltInField.Headline));
    public static readonly ValueSource<string?> Language = new BuiltInSource<string?>(BuiltInField.Language, "Language", static article => article.Language, static (image, text) => image.Strings.Get(text) ?? image.Language);

    /// <summary>The string that every article has.</summary>
    /// <exception cref="CorpusImageException">It is missing.</exception>
    public static string Required(CorpusImage image, uint text, BuiltInField field)
        => image.Strings.Get(text) ?? throw image.Bytes.Damaged($"an article has no '{BuiltInFields.NameOf(field)}'");
}
