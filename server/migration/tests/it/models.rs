//! What the models say about tables and columns.

use std::collections::BTreeMap;

use sea_orm::sea_query::ColumnType;
use sea_orm::{ColumnTrait, EntityTrait, IdenStatic, Iterable};

/// Table → column → (type of the model, may be empty).
pub type Models = BTreeMap<String, BTreeMap<String, (ColumnType, bool)>>;

fn add<E: EntityTrait>(models: &mut Models, entity: E) {
    let columns = E::Column::iter().map(|column| {
        let definition = column.def();
        (
            column.as_str().to_owned(),
            (definition.get_column_type().clone(), definition.is_null()),
        )
    });
    models.insert(entity.table_name().to_owned(), columns.collect());
}

/// Every model by its module's name.
pub fn models() -> Models {
    let mut models = Models::new();
    macro_rules! each {
        ($($name:ident)*) => { $( add(&mut models, entity::$name::Entity); )* };
    }
    each!(
        acceptance account activity activity_task audit audit_actor bucket challenge city
        clearance consent contact_attempt draft form_key group_move household household_move
        invitation job mail member note pairing pin proposal question refusal refused_pair report
        role round second_factor session setting single welcome_group
    );
    models
}
