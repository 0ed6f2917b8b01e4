namespace Corpus;

/// <summary>The properties that every article has, its text and its spans aside.</summary>
internal static class BuiltInSource
{
    public static readonly ValueSource<string?> Id = new BuiltInSource<string?>(BuiltInField.Id, "Id", static article => article.Id);
    public static readonly ValueSource<string?> Name = new BuiltInSource<string?>(BuiltInField.Name, "Name", static article => article.Name);
    public static readonly ValueSource<string?> Title = new BuiltInSource<string?>(BuiltInField.Title, "Title", static article => article.Title);
    public static readonly ValueSource<string?> Headline = new BuiltInSource<string?>(BuiltInField.Headline, "Headline", static article => article.Headline);
    public static readonly ValueSource<string?> Language = new BuiltInSource<string?>(BuiltInField.Language, "Language", static article => article.Language);
}
