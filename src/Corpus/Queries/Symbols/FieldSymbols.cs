using System.ComponentModel;

namespace Corpus;

/// <summary>For generated code: symbols of the properties that a corpus's own keys are.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FieldSymbols
{
    /// <summary>Makes one.</summary>
    /// <param name="fields">The fields that it is one of.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="index">The place of its key among all keys; -1 if no article has it.</param>
    /// <param name="isNullable">Whether an article may lack it.</param>
    /// <param name="convert">What the property does with the value.</param>
    public static StringSymbol String(ArticleFields fields, string name, int index, bool isNullable, Func<FieldValue, string?> convert)
        => new(FieldSource.Of(fields, name, index, convert), presence: null, isNullable);

    /// <summary>Makes one.</summary>
    /// <param name="fields">The fields that it is one of.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="index">The place of its key among all keys; -1 if no article has it.</param>
    /// <param name="convert">What the property does with the value.</param>
    public static BooleanSymbol Boolean(ArticleFields fields, string name, int index, Func<FieldValue, bool> convert)
        => new(FieldSource.Of(fields, name, index, convert));

    /// <summary>Makes one.</summary>
    /// <param name="fields">The fields that it is one of.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="index">The place of its key among all keys; -1 if no article has it.</param>
    /// <param name="convert">What the property does with the value.</param>
    public static NullableBooleanSymbol NullableBoolean(ArticleFields fields, string name, int index, Func<FieldValue, bool?> convert)
        => new(FieldSource.Of(fields, name, index, convert));

    /// <summary>Makes one.</summary>
    /// <param name="fields">The fields that it is one of.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="index">The place of its key among all keys; -1 if no article has it.</param>
    /// <param name="convert">What the property does with the value.</param>
    public static NumberSymbol<T> Number<T>(ArticleFields fields, string name, int index, Func<FieldValue, T> convert)
        where T : struct
        => new(FieldSource.Of(fields, name, index, convert));

    /// <summary>Makes one.</summary>
    /// <param name="fields">The fields that it is one of.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="index">The place of its key among all keys; -1 if no article has it.</param>
    /// <param name="convert">What the property does with the value.</param>
    public static NullableNumberSymbol<T> NullableNumber<T>(ArticleFields fields, string name, int index, Func<FieldValue, T?> convert)
        where T : struct
        => new(FieldSource.Of(fields, name, index, convert));

    /// <summary>Makes one.</summary>
    /// <param name="fields">The fields that it is one of.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="index">The place of its key among all keys; -1 if no article has it.</param>
    /// <param name="convert">What the property does with the value.</param>
    public static DateSymbol Date(ArticleFields fields, string name, int index, Func<FieldValue, PartialDate> convert)
        => new(FieldSource.Of(fields, name, index, convert));

    /// <summary>Makes one.</summary>
    /// <param name="fields">The fields that it is one of.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="index">The place of its key among all keys; -1 if no article has it.</param>
    /// <param name="convert">What the property does with the value.</param>
    public static NullableDateSymbol NullableDate(ArticleFields fields, string name, int index, Func<FieldValue, PartialDate?> convert)
        => new(FieldSource.Of(fields, name, index, convert));

    /// <summary>Makes one.</summary>
    /// <param name="fields">The fields that it is one of.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="index">The place of its key among all keys; -1 if no article has it.</param>
    /// <param name="convert">What the property does with the value.</param>
    public static EnumSymbol<T> Enum<T>(ArticleFields fields, string name, int index, Func<FieldValue, T> convert)
        where T : struct, Enum
        => new(FieldSource.Of(fields, name, index, convert));

    /// <summary>Makes one.</summary>
    /// <param name="fields">The fields that it is one of.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="index">The place of its key among all keys; -1 if no article has it.</param>
    /// <param name="convert">What the property does with the value.</param>
    public static NullableEnumSymbol<T> NullableEnum<T>(ArticleFields fields, string name, int index, Func<FieldValue, T?> convert)
        where T : struct, Enum
        => new(FieldSource.Of(fields, name, index, convert));

    /// <summary>Makes one.</summary>
    /// <param name="fields">The fields that it is one of.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="index">The place of its key among all keys; -1 if no article has it.</param>
    /// <param name="isNullable">Whether an article may lack it.</param>
    /// <param name="convert">What the property does with the value.</param>
    public static ListSymbol<string, StringSymbol> StringList(ArticleFields fields, string name, int index, bool isNullable, Func<FieldValue, IReadOnlyList<string>?> convert)
        => new(FieldSource.Of(fields, name, index, convert), isNullable, static source => new StringSymbol(source!));

    /// <summary>Makes one.</summary>
    /// <param name="fields">The fields that it is one of.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="index">The place of its key among all keys; -1 if no article has it.</param>
    /// <param name="isNullable">Whether an article may lack it.</param>
    /// <param name="convert">What the property does with the value.</param>
    public static ListSymbol<bool, BooleanSymbol> BooleanList(ArticleFields fields, string name, int index, bool isNullable, Func<FieldValue, IReadOnlyList<bool>?> convert)
        => new(FieldSource.Of(fields, name, index, convert), isNullable, static source => new BooleanSymbol(source));

    /// <summary>Makes one.</summary>
    /// <param name="fields">The fields that it is one of.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="index">The place of its key among all keys; -1 if no article has it.</param>
    /// <param name="isNullable">Whether an article may lack it.</param>
    /// <param name="convert">What the property does with the value.</param>
    public static ListSymbol<T, NumberSymbol<T>> NumberList<T>(ArticleFields fields, string name, int index, bool isNullable, Func<FieldValue, IReadOnlyList<T>?> convert)
        where T : struct
        => new(FieldSource.Of(fields, name, index, convert), isNullable, static source => new NumberSymbol<T>(source));

    /// <summary>Makes one.</summary>
    /// <param name="fields">The fields that it is one of.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="index">The place of its key among all keys; -1 if no article has it.</param>
    /// <param name="isNullable">Whether an article may lack it.</param>
    /// <param name="convert">What the property does with the value.</param>
    public static ListSymbol<PartialDate, DateSymbol> DateList(ArticleFields fields, string name, int index, bool isNullable, Func<FieldValue, IReadOnlyList<PartialDate>?> convert)
        => new(FieldSource.Of(fields, name, index, convert), isNullable, static source => new DateSymbol(source));

    /// <summary>Makes one.</summary>
    /// <param name="fields">The fields that it is one of.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="index">The place of its key among all keys; -1 if no article has it.</param>
    /// <param name="isNullable">Whether an article may lack it.</param>
    /// <param name="convert">What the property does with the value.</param>
    public static ListSymbol<T, EnumSymbol<T>> EnumList<T>(ArticleFields fields, string name, int index, bool isNullable, Func<FieldValue, IReadOnlyList<T>?> convert)
        where T : struct, Enum
        => new(FieldSource.Of(fields, name, index, convert), isNullable, static source => new EnumSymbol<T>(source));

    /// <summary>Makes one.</summary>
    /// <param name="fields">The fields that it is one of.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="index">The place of its key among all keys; -1 if no article has it.</param>
    /// <param name="isNullable">Whether an article may lack it.</param>
    /// <param name="convert">What the property does with the value.</param>
    public static ListSymbol<T, ReferenceSymbol<T>> ReferenceList<T>(ArticleFields fields, string name, int index, bool isNullable, Func<FieldValue, IReadOnlyList<T>?> convert)
        where T : Article
        => new(FieldSource.Of(fields, name, index, convert), isNullable, static source => new ReferenceSymbol<T>(source!));

    /// <summary>Makes one.</summary>
    /// <param name="fields">The fields that it is one of.</param>
    /// <param name="name">The name of the property.</param>
    /// <param name="index">The place of its key among all keys; -1 if no article has it.</param>
    /// <param name="convert">What the property does with the value.</param>
    public static ReferenceSymbol<T> Reference<T>(ArticleFields fields, string name, int index, Func<FieldValue, T?> convert)
        where T : Article
        => new(FieldSource.Of(fields, name, index, convert));
}
