namespace Corpus;

/// <summary>What every reader and writer knows of the built-in fields.</summary>
internal static class BuiltInFields
{
    /// <summary>The highest number of <see cref="BuiltInField"/>.</summary>
    public const int Last = (int)BuiltInField.Date;

    /// <summary>The kind of its column.</summary>
    public static FieldKind KindOf(BuiltInField field) => field switch
    {
        BuiltInField.Line => FieldKind.Int32,
        BuiltInField.Date => FieldKind.PartialDate,
        _ => FieldKind.String,
    };

    /// <summary>Its name in the directory of fields.</summary>
    public static string NameOf(BuiltInField field) => field switch
    {
        BuiltInField.Id => "id",
        BuiltInField.Name => "name",
        BuiltInField.Title => "title",
        BuiltInField.Headline => "headline",
        BuiltInField.Language => "language",
        BuiltInField.Path => "path",
        BuiltInField.Line => "line",
        BuiltInField.Date => "date",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Not a built-in field."),
    };
}
