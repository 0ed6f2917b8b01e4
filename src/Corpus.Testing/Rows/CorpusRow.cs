using System.Globalization;

namespace Corpus.Testing;

/// <summary>
/// The argument that a theory has for a test until the test runs: it says which article, or which sentence of it, and prints as the test is named.
/// </summary>
/// <remarks>
/// Test frameworks convert what is no instance of the parameter's type with <see cref="Convert.ChangeType(object, Type, IFormatProvider)"/> when they run the test, so that this becomes an article
/// by <see cref="IConvertible"/>. A conversion operator would not do: they use it already when they list the tests, and the article that it gives they cannot write down as part of a test's identity.
/// </remarks>
internal abstract class CorpusRow : IConvertible
{
    private RowKey? _key;
    private Article? _article;
    private string? _name;

    /// <summary>Which row it is.</summary>
    public RowKey Key => _key ?? throw new InvalidOperationException("A row is made by an attribute, or read from what it was written as.");

    /// <summary>The article, sentence, paragraph or quotation.</summary>
    public object Value => Key.Unit.ItemAt(_article!, Key.Index);

    /// <summary>The article that it is, or is of.</summary>
    public Article Article => _article!;

    /// <summary>Makes it the row of an article that is there.</summary>
    public void Set(RowKey key, Article article) => (_key, _article, _name) = (key, article, null);

    /// <summary>Makes it the row that was written as this.</summary>
    /// <param name="text">What <see cref="RowKey.ToString"/> gave.</param>
    /// <exception cref="InvalidOperationException">It names no row; or the corpus, the article or the sentence is not there any more.</exception>
    public void Read(string? text)
    {
        var key = RowKey.Parse(text ?? "");
        var article = CorpusArticles.Of(key.Corpus).Article(key.Id);
        var count = key.Unit.CountIn(article);
        if (key.Index >= count)
            throw new InvalidOperationException($"The article '{key.Id}' has {count} {key.Unit.Plural} now, and none at {key.Index}, for which a test was listed. List the tests again.");
        Set(key, article);
    }

    /// <summary>The row as the name of its test has it; see <see cref="RowName"/>.</summary>
    public sealed override string ToString() => _name ??= RowName.Of(Article, Key.Unit, Key.Index);

    /// <inheritdoc/>
    object IConvertible.ToType(Type conversionType, IFormatProvider? provider) => conversionType.IsInstanceOfType(Value) ? Value : throw NotConvertible(conversionType);

    /// <inheritdoc/>
    string IConvertible.ToString(IFormatProvider? provider) => ToString();

    /// <inheritdoc/>
    TypeCode IConvertible.GetTypeCode() => TypeCode.Object;

    /// <inheritdoc/>
    bool IConvertible.ToBoolean(IFormatProvider? provider) => throw NotConvertible(typeof(bool));

    /// <inheritdoc/>
    byte IConvertible.ToByte(IFormatProvider? provider) => throw NotConvertible(typeof(byte));

    /// <inheritdoc/>
    char IConvertible.ToChar(IFormatProvider? provider) => throw NotConvertible(typeof(char));

    /// <inheritdoc/>
    DateTime IConvertible.ToDateTime(IFormatProvider? provider) => throw NotConvertible(typeof(DateTime));

    /// <inheritdoc/>
    decimal IConvertible.ToDecimal(IFormatProvider? provider) => throw NotConvertible(typeof(decimal));

    /// <inheritdoc/>
    double IConvertible.ToDouble(IFormatProvider? provider) => throw NotConvertible(typeof(double));

    /// <inheritdoc/>
    short IConvertible.ToInt16(IFormatProvider? provider) => throw NotConvertible(typeof(short));

    /// <inheritdoc/>
    int IConvertible.ToInt32(IFormatProvider? provider) => throw NotConvertible(typeof(int));

    /// <inheritdoc/>
    long IConvertible.ToInt64(IFormatProvider? provider) => throw NotConvertible(typeof(long));

    /// <inheritdoc/>
    sbyte IConvertible.ToSByte(IFormatProvider? provider) => throw NotConvertible(typeof(sbyte));

    /// <inheritdoc/>
    float IConvertible.ToSingle(IFormatProvider? provider) => throw NotConvertible(typeof(float));

    /// <inheritdoc/>
    ushort IConvertible.ToUInt16(IFormatProvider? provider) => throw NotConvertible(typeof(ushort));

    /// <inheritdoc/>
    uint IConvertible.ToUInt32(IFormatProvider? provider) => throw NotConvertible(typeof(uint));

    /// <inheritdoc/>
    ulong IConvertible.ToUInt64(IFormatProvider? provider) => throw NotConvertible(typeof(ulong));

    private InvalidCastException NotConvertible(Type type)
        => new(string.Create(CultureInfo.InvariantCulture, $"The row {this} is a {Key.Unit.Name} and does not become a {type.Name}."));
}
