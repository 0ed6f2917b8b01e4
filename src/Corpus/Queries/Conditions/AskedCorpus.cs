using System.Globalization;

namespace Corpus;

/// <summary>Sees to it that metadata are asked only of the corpus that has them. Conditions know the places of the keys, and another corpus has something else there.</summary>
internal static class AskedCorpus
{
    private const string OnlyBuiltIn = "Of both only what all articles have can be asked: Date, Text and their like.";

    /// <summary>The image whose metadata a condition asks that is made of two.</summary>
    /// <exception cref="ArgumentException">They ask two corpora.</exception>
    public static CorpusImage? OfBoth(CorpusImage? left, CorpusImage? right)
        => left is null || right is null || IsSame(left, right)
            ? left ?? right
            : throw new ArgumentException(
                $"The one condition asks the metadata of the corpus {NameOf(left)}, the other those of the corpus {NameOf(right)}, so no article can be asked both. {OnlyBuiltIn}", nameof(right));

    /// <summary>Whether a query of the image may ask the metadata of the other image; null if there is none. O(1).</summary>
    public static bool Allows(CorpusImage image, CorpusImage? asked) => asked is null || IsSame(asked, image);

    /// <summary>The exception where it may not.</summary>
    /// <param name="image">The image of the query.</param>
    /// <param name="asked">The image whose metadata it was given to ask.</param>
    /// <param name="what">What it was given.</param>
    /// <param name="parameter">The parameter by which it was.</param>
    public static ArgumentException Refusal(CorpusImage image, CorpusImage asked, string what, string parameter)
        => new(
            $"'{TextPreview.Of(what)}' asks the metadata of the corpus {NameOf(asked)}, but the query is of the corpus {NameOf(image)}, which has other keys. Make it of the symbols of {image.Name}. {OnlyBuiltIn}",
            parameter);

    // A corpus may be opened twice.
    private static bool IsSame(CorpusImage left, CorpusImage right) => ReferenceEquals(left, right) || (left.Name == right.Name && left.Fingerprint == right.Fingerprint);

    private static string NameOf(CorpusImage image) => string.Create(CultureInfo.InvariantCulture, $"{image.Name} ({image.Count:N0} articles)");
}
