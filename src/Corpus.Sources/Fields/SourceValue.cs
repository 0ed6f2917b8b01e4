namespace Corpus.Sources;

/// <summary>The value of a field: one scalar, a list of scalars, or nothing (<c>null</c>, or a key with nothing behind it).</summary>
/// <remarks>
/// A null within a list is an empty text. A mapping becomes several fields with dotted keys (<c>source.url</c>); within a list it is one
/// scalar of the style <see cref="ScalarStyle.Structure"/>, and so is a list within a list. So no value is lost.
/// </remarks>
internal sealed class SourceValue
{
    private SourceValue(bool isList, IReadOnlyList<SourceScalar> scalars, TextSpan place)
    {
        IsList = isList;
        Scalars = scalars;
        Place = place;
    }

    public bool IsList { get; }

    /// <summary>Whether the key has nothing behind it, which is as if the key were missing.</summary>
    public bool IsNull => !IsList && Scalars.Count == 0;

    /// <summary>The scalar, or those of the list.</summary>
    public IReadOnlyList<SourceScalar> Scalars { get; }

    /// <summary>Where the value stands in the file: of a null, an empty stretch or the word.</summary>
    public TextSpan Place { get; }

    public static SourceValue Null(TextSpan place) => new(false, [], place);

    public static SourceValue Of(SourceScalar scalar) => new(false, [scalar], scalar.Place);

    public static SourceValue ListOf(IReadOnlyList<SourceScalar> scalars, TextSpan place) => new(true, scalars, place);
}
