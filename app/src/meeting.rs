//! The first meeting and the next ones: the group plans (I6), the newcomer sees it (N7) and knows her group (N6).

mod api;
mod calendar_form;
mod card;
pub mod forms;
mod ice;
mod my_group;
mod next;
mod plan;
mod plan_form;
mod tasks;

pub use my_group::MyGroupPage;
pub use next::NextPage;
pub use plan::FirstMeetingPage;

use crate::t;
use domain::meeting::Task;

/// A task in words.
fn task_name(task: Task) -> String {
    match task {
        Task::Welcome => t!("meeting-task-welcome"),
        Task::MeetAtStop => t!("meeting-task-meet-at-stop"),
        Task::Drinks => t!("meeting-task-drinks"),
        Task::Place => t!("meeting-task-place"),
        Task::Children => t!("meeting-task-children"),
        Task::Translate => t!("meeting-task-translate"),
        Task::Message => t!("meeting-task-message"),
    }
}
